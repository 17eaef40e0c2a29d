import { Button, Drawer, Form, Row as Grid, Tag } from 'antd';
import { useState } from 'react';
import { bodyOf, initialOf, type Values } from '../aggregate/body';
import { addressOf, has, isOwn, type Row } from '../aggregate/description';
import { FieldInput } from '../aggregate/FieldInput';
import type { EnterpriseSchemas as Schemas, Page } from '../api/api';
import { call, read } from '../api/call';
import { Refused } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { FormProblem } from '../parts/FormProblem';
import { usePosting } from '../parts/usePosting';
import { useMe } from '../shell/session';
import { Outcome, Tier } from '../words/codes';
import { useWords } from '../words/Words';
import { ANSWERS, BASIS } from './assessmentFields';
import { ENTERPRISES } from './enterprise';

type Assessment = Schemas['SelfAssessmentView'];

const COLORS: Readonly<Record<string, string>> = { MEETS: 'success', PASSED: 'success', DOES_NOT_MEET: 'error', FAILED: 'error' };

/** What a firm found when it checked itself, and the way to check again. A recognition is another thing. */
export function SelfAssessments({ row }: { row: Row }) {
  const { t, named, english } = useWords();
  const me = useMe();
  const [assessing, setAssessing] = useState(false);
  const [shown, setShown] = useState<Assessment>();
  const address = `${addressOf(ENTERPRISES)}/${row.id}/self-assessments`;
  const { value, reload } = useLoad(address, () => read<Page<Assessment>>(`${address}?limit=10`));
  return (
    <section aria-label={t('assess.title')} data-testid="assessments">
      <div className="section-head">
        <h2>{t('assess.title')}</h2>
        <span>{t('assess.hint')}</span>
        {has(me, ['enterprise']) && isOwn(row, me) && (
          <Button size="small" onClick={() => setAssessing(true)} data-testid="action-assess">
            {t('assess.new')}
          </Button>
        )}
      </div>
      {value?.items.length === 0 && <p className="hint">{t('assess.none')}</p>}
      {value && value.items.length > 0 && (
        <ul className="assessed">
          {value.items.map((one) => (
            <li key={one.id}>
              <button type="button" className="plain strong" onClick={() => setShown(one)}>
                {named(Tier, one.tier)}
              </button>
              <time dateTime={one.on}>{one.on}</time>
              <span>{english ? one.sentence.en : one.sentence.zh}</span>
            </li>
          ))}
        </ul>
      )}
      <Drawer open={assessing} onClose={() => setAssessing(false)} size={860} title={t('assess.new')} destroyOnHidden>
        <Asking
          address={address}
          onDone={(made) => {
            setAssessing(false);
            setShown(made);
            reload();
          }}
        />
      </Drawer>
      <Drawer open={shown !== undefined} onClose={() => setShown(undefined)} size={720} title={t('assess.outcome')} destroyOnHidden>
        {shown && <Found assessment={shown} />}
      </Drawer>
    </section>
  );
}

/** On the wire the answers are a part of their own; on screen each is a field like any other. */
function flattened(failure: unknown): unknown {
  if (!(failure instanceof Refused)) {
    return failure;
  }
  const errors = failure.problem.errors?.map((error) => ({ ...error, field: error.field.replace(/^\/?answers[./]/, '') }));
  return new Refused({ ...failure.problem, ...(errors ? { errors } : {}) });
}

function Asking({ address, onDone }: { address: string; onDone: (made: Assessment) => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<Values>();
  const posting = usePosting({
    draft: `hanqiao.draft.${address}`,
    form,
    post: async (values, key) => {
      const body = { ...bodyOf(BASIS, values), answers: bodyOf(ANSWERS, values) };
      try {
        return (await call<Assessment>('POST', address, { body, key })).value;
      } catch (failure) {
        throw flattened(failure);
      }
    },
    onPosted: onDone,
  });
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      className="drawer-form"
      initialValues={initialOf(BASIS)}
      onValuesChange={(_, values) => posting.remember(values)}
      onFinish={(values) => void posting.send(values)}
      data-testid="assess-form"
    >
      <p className="hint">{t('assess.unit')}</p>
      <fieldset>
        <legend>{t('assess.basis')}</legend>
        <Grid gutter={20}>
          {BASIS.map((field) => (
            <FieldInput key={field.name} field={{ ...field, width: 12 }} changing={false} />
          ))}
        </Grid>
      </fieldset>
      <fieldset>
        <legend>{t('assess.answers')}</legend>
        <Grid gutter={20}>
          {ANSWERS.map((field) => (
            <FieldInput key={field.name} field={{ ...field, width: 8 }} changing={false} />
          ))}
        </Grid>
      </fieldset>
      <FormProblem posting={posting} />
      <Button type="primary" htmlType="submit" loading={posting.busy} data-testid="submit">
        {t('action.assess')}
      </Button>
    </Form>
  );
}

/** The verdict in a sentence, then every criterion with what was found and what is needed. */
function Found({ assessment }: { assessment: Assessment }) {
  const { t, named, english } = useWords();
  const said = (words: Schemas['Words']) => (english ? words.en : words.zh);
  return (
    <div data-testid="assessment">
      <p className={`verdict ${assessment.verdict === 'MEETS' ? 'good' : 'bad'}`}>{said(assessment.sentence)}</p>
      <p className="hint">
        {named(Tier, assessment.tier)} · {t('assess.on')} {assessment.on} · {t('assess.rulebook')}{' '}
        {assessment.rulebook ?? t('assess.notAtHand')}
      </p>
      <ul className="judged">
        {assessment.criteria.map(({ id, parent, outcome, clause, points, maxPoints, reason }) => (
          <li key={id} className={parent ? undefined : 'root'}>
            <span>
              {outcome && (
                <Tag color={COLORS[outcome] ?? 'default'} variant="outlined">
                  {named(Outcome, outcome)}
                </Tag>
              )}
              {said(clause)}
            </span>
            <small>
              {maxPoints !== null && `${points ?? '—'}/${maxPoints} · `}
              {said(reason)}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
