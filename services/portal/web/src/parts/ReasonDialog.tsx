import { App, Form, Modal, type ButtonProps } from 'antd';
import { useMemo, useState } from 'react';
import { IntentionKey } from '../api/idempotency';
import { problemOf, type Problem } from '../api/problem';
import type { Codes } from '../words/codes';
import { useWords } from '../words/Words';
import { CodeSelect } from './Inputs';
import { ProblemView } from './ProblemView';

interface Props {
  open: boolean;
  title: string;
  help: string;
  reasons: Codes;
  action: string;
  done: string;
  end: (reason: string, key: string) => Promise<unknown>;
  onClose: (ended: boolean) => void;
}

/** Ends something for good, and asks why. */
export function ReasonDialog({ open, title, help, reasons, action, done, end, onClose }: Props) {
  const { t } = useWords();
  const { message } = App.useApp();
  const [reason, setReason] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useMemo(() => new IntentionKey(), []);

  async function confirm() {
    setBusy(true);
    setProblem(undefined);
    try {
      await end(reason ?? '', key.keyFor({ reason }));
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
      okButtonProps={{ danger: true, disabled: !reason, 'data-testid': 'reason-confirm' } as ButtonProps}
      cancelText={t('app.cancel')}
      confirmLoading={busy}
      onOk={() => void confirm()}
      onCancel={() => onClose(false)}
    >
      <p>{help}</p>
      <Form layout="vertical">
        <Form.Item label={t('need.close.reason')}>
          <CodeSelect codes={reasons} onChange={(chosen) => setReason(String(chosen ?? ''))} testId="reason" />
        </Form.Item>
      </Form>
      {problem && <ProblemView problem={problem} />}
    </Modal>
  );
}
