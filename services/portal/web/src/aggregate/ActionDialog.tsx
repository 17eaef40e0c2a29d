import { App, Form, Modal, type ButtonProps } from 'antd';
import { useMemo, useState } from 'react';
import { call } from '../api/call';
import { IntentionKey } from '../api/idempotency';
import { problemOf, sorted, type Place, type Problem } from '../api/problem';
import { Facts } from '../parts/Facts';
import { ProblemView } from '../parts/ProblemView';
import { useWords } from '../words/Words';
import { bodyOf, valuesOf, type Values } from './body';
import { addressOf, calledAs, inPlace, type Action, type Aggregate, type Row } from './description';
import { labelOf, type Field } from './field';
import { FieldInput } from './FieldInput';
import { FieldValue } from './FieldValue';
import { RecordContext } from './RecordContext';

interface Props {
  aggregate: Aggregate;
  row: Row;
  action: Action;
  /** Address below the record, where it is not the action's name. */
  path?: string;
  onClose: (done: boolean) => void;
}

/** Asks what a command needs, a reason or a few fields, and gives it once. */
export function ActionDialog({ aggregate, row, action, path, onClose }: Props) {
  const { t } = useWords();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useMemo(() => new IntentionKey(), []);
  const fields: readonly Field[] = [
    ...(action.reasons ? [{ kind: 'code' as const, name: 'reason', codes: action.reasons, required: true, width: 24 as const }] : []),
    ...(action.fields ?? []),
  ];
  const told = [...(action.shows ?? []), ...(action.asRead ?? [])];
  const begun = Object.fromEntries(Object.entries(action.begins ?? {}).map(([name, at]) => [name, inPlace(row, at)]));
  const asRead = Object.fromEntries((action.asRead ?? []).map(({ field, at }) => [field.name, inPlace(row, at)]));

  async function give(values: Values) {
    setBusy(true);
    setProblem(undefined);
    const body = { ...bodyOf(fields, values), ...asRead, ...action.sends };
    try {
      await call(action.method ?? 'POST', `${addressOf(aggregate)}/${row.id}/${path ?? action.path ?? action.name}`, {
        ...(fields.length > 0 || Object.keys(body).length > 0 ? { body } : {}),
        key: key.keyFor(body),
      });
      void message.success(t('action.done', { what: t(calledAs(action)) }));
      onClose(true);
    } catch (failure) {
      const said = problemOf(failure);
      const inputs = form.getFieldsError().map(({ name }) => name as Place);
      const { marked, rest } = sorted(said, inputs);
      form.setFields(marked.map(({ place, lines }) => ({ name: place, errors: lines })) as Parameters<typeof form.setFields>[0]);
      setProblem(marked.length > 0 && rest.length === 0 ? undefined : said);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t(calledAs(action))}
      okText={t(calledAs(action))}
      okButtonProps={{ danger: action.grave === true, 'data-testid': 'give' } as ButtonProps}
      cancelText={t('app.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => onClose(false)}
    >
      <p>{t(action.help ?? (action.grave ? 'action.graveHelp' : 'action.help'))}</p>
      {told.length > 0 && (
        <Facts
          facts={told.map(({ field, at }) => ({
            label: t(labelOf(field)),
            value: <FieldValue field={field} row={{ [field.name]: inPlace(row, at) }} />,
          }))}
        />
      )}
      <RecordContext value={row}>
        <Form form={form} layout="vertical" className="dialog-form" initialValues={valuesOf(fields, begun)} onFinish={(values) => void give(values)}>
          {fields.map((field) => (
            <FieldInput key={field.name} field={{ ...field, width: 24 }} changing={false} />
          ))}
        </Form>
      </RecordContext>
      {problem && <ProblemView problem={problem} />}
    </Modal>
  );
}
