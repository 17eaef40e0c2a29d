import { App, Form, Modal, type ButtonProps } from 'antd';
import { useMemo, useState } from 'react';
import { call } from '../api/call';
import { IntentionKey } from '../api/idempotency';
import { problemOf, sorted, type Place, type Problem } from '../api/problem';
import { ProblemView } from '../parts/ProblemView';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import { bodyOf, type Values } from './body';
import { addressOf, type Action, type Aggregate, type Row } from './description';
import type { Field } from './field';
import { FieldInput } from './FieldInput';

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

  async function give(values: Values) {
    setBusy(true);
    setProblem(undefined);
    const body = bodyOf(fields, values);
    try {
      await call(action.method ?? 'POST', `${addressOf(aggregate)}/${row.id}/${path ?? action.name}`, {
        ...(fields.length > 0 ? { body } : {}),
        key: key.keyFor(body),
      });
      void message.success(t('action.done', { what: t(`action.${action.name}` as Key) }));
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
      title={t(`action.${action.name}` as Key)}
      okText={t(`action.${action.name}` as Key)}
      okButtonProps={{ danger: action.grave === true, 'data-testid': 'action-confirm' } as ButtonProps}
      cancelText={t('app.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => onClose(false)}
    >
      <p>{t(action.grave ? 'action.graveHelp' : 'action.help')}</p>
      <Form form={form} layout="vertical" onFinish={(values) => void give(values)}>
        {fields.map((field) => (
          <FieldInput key={field.name} field={{ ...field, width: 24 }} changing={false} />
        ))}
      </Form>
      {problem && <ProblemView problem={problem} />}
    </Modal>
  );
}
