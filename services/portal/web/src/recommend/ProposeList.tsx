import { Form, Modal, type ButtonProps } from 'antd';
import { useMemo, useState } from 'react';
import { FieldInput } from '../aggregate/FieldInput';
import { fieldsOf } from '../aggregate/field';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { call } from '../api/call';
import { IntentionKey } from '../api/idempotency';
import { problemOf, type Problem } from '../api/problem';
import { ProblemView } from '../parts/ProblemView';
import { useWords } from '../words/Words';

interface Props {
  campaignId: string;
  district: string;
  declarationIds: readonly string[];
  onClose: () => void;
  onMade: (id: string) => void;
}

const BANKS = fieldsOf<Schemas['ListForm']>().picks('bankIds', 'banks', { required: true, label: 'field.listBanks', width: 24 });

/** Puts checked declarations on a list for named banks; another person sends it. */
export function ProposeList({ campaignId, district, declarationIds, onClose, onMade }: Props) {
  const { t } = useWords();
  const [form] = Form.useForm<{ bankIds: string[] }>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useMemo(() => new IntentionKey(), []);

  async function propose({ bankIds }: { bankIds: string[] }) {
    setBusy(true);
    setProblem(undefined);
    const body = { campaignId, district, declarationIds, bankIds };
    try {
      onMade(String((await call<Schemas['ListView']>('POST', '/api/enterprise/v1/recommendation-lists', { body, key: key.keyFor(body) })).value.id));
    } catch (failure) {
      setProblem(problemOf(failure));
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t('list.propose', { n: declarationIds.length })}
      okText={t('list.proposeNow')}
      okButtonProps={{ 'data-testid': 'give' } as ButtonProps}
      cancelText={t('app.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{t('list.propose.help')}</p>
      <Form form={form} layout="vertical" onFinish={(values) => void propose(values)}>
        <FieldInput field={BANKS} changing={false} />
      </Form>
      {problem && <ProblemView problem={problem} />}
      {problem?.errors && problem.errors.length > 0 && (
        <ul className="findings">
          {problem.errors.map(({ field, message, remedy }) => (
            <li key={`${field} ${message}`}>
              {message} {remedy}
            </li>
          ))}
        </ul>
      )}
    </Modal>
  );
}
