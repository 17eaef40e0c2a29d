import { Alert, Button, Form, Row as Grid, Spin } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { call, type Tagged } from '../api/call';
import { Refused } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { FormProblem } from '../parts/FormProblem';
import { PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { usePosting } from '../parts/usePosting';
import { Link, usePlace } from '../shell/router';
import { useWords } from '../words/Words';
import { bodyOf, initialOf, valuesOf, type Values } from './body';
import { addressOf, fieldsIn, type Aggregate, type Row } from './description';
import type { Field } from './field';
import { FieldInput } from './FieldInput';
import { headingText } from './heading';
import { words } from './names';
import { OptionalSection } from './OptionalSection';

/** Something to try out of a form before it is sent, given what would be sent now and which record it would change. */
export type Preview = (bodyNow: () => object, id?: string) => ReactNode;

/** Posts a record of a kind; what the address names in its query is filled in already. */
export function PostPage({ aggregate, preview }: { aggregate: Aggregate; preview?: Preview | undefined }) {
  const { t } = useWords();
  const { go, query } = usePlace();
  const known = new Set(fieldsIn(aggregate).map(({ name }) => name));
  const given = Object.fromEntries([...query].filter(([name]) => known.has(name)));
  return (
    <>
      <PageHead
        above={<Link to={`/${aggregate.name}`}>{t(words(aggregate).many)}</Link>}
        title={t(aggregate.postedAs ?? 'list.post', { what: t(words(aggregate).one) })}
        hint={t(aggregate.postedAs ? words(aggregate).hint : 'form.unknown')}
      />
      <RecordForm aggregate={aggregate} given={given} preview={preview} onSaved={(row) => go(aggregate.inLine ? `/${aggregate.name}` : `/${aggregate.name}/${row.id}`)} />
    </>
  );
}

/** Changes a record: the form over what is stored, saved only if nobody else changed it meanwhile. */
export function ChangePage({ aggregate, id, preview }: { aggregate: Aggregate; id: string; preview?: Preview | undefined }) {
  const { t } = useWords();
  const all = useWords();
  const { go } = usePlace();
  const { value, problem, reload } = useLoad(`change ${id}`, () => call<Row>('GET', `${addressOf(aggregate)}/${id}`));
  if (!value) {
    return problem ? <ProblemView problem={problem} retry={reload} /> : <Spin className="wait" />;
  }
  const page = `/${aggregate.name}/${id}`;
  return (
    <>
      <PageHead
        above={<Link to={page}>{headingText(aggregate, value.value, all)}</Link>}
        title={t('form.change', { what: t(words(aggregate).one) })}
        hint={t('form.unknown')}
      />
      <RecordForm aggregate={aggregate} stored={value} preview={preview} onSaved={() => go(page)} />
    </>
  );
}

interface FormProps {
  aggregate: Aggregate;
  stored?: Tagged<Row>;
  given?: Values;
  onSaved: (row: Row) => void;
  /** What stands above the button, such as who will see it. */
  note?: ReactNode;
  preview?: Preview | undefined;
}

function useSaving({ aggregate, stored, given, onSaved }: FormProps) {
  const { t } = useWords();
  const [form] = Form.useForm<Values>();
  const etag = useRef(stored?.etag ?? null);
  const fields = fieldsIn(aggregate);

  async function save(values: Values, key: string): Promise<Row> {
    const address = addressOf(aggregate);
    const body = bodyOf(fields, values, stored?.value, aggregate.keeps);
    if (!stored) {
      return (await call<Row>('POST', address, { body, key })).value;
    }
    try {
      return (await call<Row>('PUT', `${address}/${stored.value.id}`, { body, etag: etag.current })).value;
    } catch (failure) {
      if (failure instanceof Refused && failure.problem.status === 412) {
        throw new Refused({ ...failure.problem, detail: t('form.stale') });
      }
      throw failure;
    }
  }

  // What was begun in answer to one record is no draft of an answer to another.
  const draft = `hanqiao.draft.${aggregate.name}.${stored?.value.id ?? ['new', ...Object.values(given ?? {})].join(' ')}`;
  return { form, posting: usePosting({ draft, form, post: save, onPosted: onSaved }) };
}

/** Said once when it was posted, and told since under another name: no place for it on a change. */
function isSettled(field: Field, stored: Row | undefined): boolean {
  return stored !== undefined && field.once === true && stored[field.name] == null;
}

/** The form of a kind of record, in its sections. */
export function RecordForm(props: FormProps) {
  const { t } = useWords();
  const { aggregate, stored, given, note, preview } = props;
  const { form, posting } = useSaving(props);
  const fields = fieldsIn(aggregate);
  const [failed, setFailed] = useState<unknown>();
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      className="form-sheet wide"
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={stored ? valuesOf(fields, stored.value) : { ...initialOf(fields), ...given }}
      onValuesChange={(_, values) => posting.remember(values)}
      onFinish={(values) => void posting.send(values)}
      onFinishFailed={setFailed}
      data-testid="form"
    >
      {posting.restored && (
        <Alert
          type="info"
          showIcon
          title={t('form.draft')}
          action={
            <Button
              size="small"
              onClick={() => {
                posting.forget();
                form.resetFields();
              }}
            >
              {t('form.discard')}
            </Button>
          }
        />
      )}
      {aggregate.sections.map((section) => {
        const { title, fields: some, optional } = section;
        const inputs = (
          <Grid gutter={20}>
            {some.filter((field) => !isSettled(field, stored?.value)).map((field) => (
              <FieldInput key={field.name} field={field} changing={stored !== undefined} />
            ))}
          </Grid>
        );
        return optional ? (
          <OptionalSection key={title} section={section} found={[posting.problem, failed]}>
            {inputs}
          </OptionalSection>
        ) : (
          <fieldset key={title}>
            <legend>{t(title)}</legend>
            {inputs}
          </fieldset>
        );
      })}
      {preview?.(() => bodyOf(fields, form.getFieldsValue(true) as Values, stored?.value, aggregate.keeps), stored?.value.id)}
      <FormProblem posting={posting} />
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={posting.busy} data-testid="submit">
          {stored ? t('app.save') : t('form.post')}
        </Button>
        {note}
      </div>
    </Form>
  );
}
