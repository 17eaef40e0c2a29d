import { App, Form, Modal, Select, type ButtonProps } from 'antd';
import { useMemo, useState } from 'react';
import { IntentionKey } from '../api/idempotency';
import { problemOf, type Problem } from '../api/problem';
import { useWords } from '../words/Words';
import { ProblemView } from './ProblemView';

interface Props {
  open: boolean;
  title: string;
  help: string;
  reasons: string;
  action: string;
  done: string;
  end: (reason: string, key: string) => Promise<unknown>;
  onClose: (ended: boolean) => void;
}

/** Ends something for good, and asks why. */
export function ReasonDialog({ open, title, help, reasons, action, done, end, onClose }: Props) {
  const { t } = useWords();
  const { message } = App.useApp();
  const choices = reasons.split('|');
  const [reason, setReason] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useMemo(() => new IntentionKey(), []);
  const chosen = reason && choices.includes(reason) ? reason : choices[0];

  async function confirm() {
    setBusy(true);
    setProblem(undefined);
    try {
      await end(chosen ?? '', key.keyFor({ reason: chosen }));
      void message.success(done);
      onClose(true);
    } catch (failure) {
      setProblem(problemOf(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open={open}
      title={title}
      okText={action}
      okButtonProps={{ danger: true, 'data-testid': 'reason-confirm' } as ButtonProps}
      cancelText={t('app.cancel')}
      confirmLoading={busy}
      onOk={() => void confirm()}
      onCancel={() => onClose(false)}
    >
      <p>{help}</p>
      <Form layout="vertical">
        <Form.Item label={t('need.close.reason')}>
          <Select value={chosen} onChange={setReason} options={choices.map((value) => ({ value, label: value }))} />
        </Form.Item>
      </Form>
      {problem && <ProblemView problem={problem} />}
    </Modal>
  );
}
