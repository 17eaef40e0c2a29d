import { Button, Drawer, Form, Input, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { call } from '../api/call';
import { IntentionKey } from '../api/idempotency';
import { problemOf, type Problem } from '../api/problem';
import { today } from '../format/time';
import { DayInput } from '../parts/Inputs';
import { ProblemView } from '../parts/ProblemView';
import { NegativeFlag } from '../words/codes';
import { useWords } from '../words/Words';
import { lookUps, REGISTERS, type LookedUp as Values } from './lookUps';

/** Records what was looked up of a firm: day and source once, a result for each register. */
export function RegisterDrawer({ enterpriseId, onClose }: { enterpriseId: string; onClose: () => void }) {
  const { t, named } = useWords();
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const keys = useMemo(() => new Map(REGISTERS.map((flag) => [flag as string, new IntentionKey()])), []);

  async function record(values: Values) {
    setBusy(true);
    setProblem(undefined);
    try {
      for (const body of lookUps(enterpriseId, values)) {
        await call('POST', '/api/enterprise/v1/register-checks', { body, key: keys.get((body as { flag: string }).flag)?.keyFor(body) ?? '' });
      }
      onClose();
    } catch (failure) {
      setProblem(problemOf(failure));
      setBusy(false);
    }
  }

  return (
    <Drawer open onClose={onClose} size={520} title={t('register.record')}>
      <p className="hint">{t('register.help')}</p>
      <Form<Values> form={form} layout="vertical" initialValues={{ asOf: today() }} onFinish={(values) => void record(values)} data-testid="register-form">
        {REGISTERS.map((flag) => (
          <Form.Item key={flag} name={['found', flag]} label={named(NegativeFlag, flag)}>
            <Radio.Group
              options={[
                { value: 'clear', label: t('register.clear') },
                { value: 'onRecord', label: t('register.onRecord') },
              ]}
              data-testid={`register-${flag}`}
            />
          </Form.Item>
        ))}
        <Form.Item name="asOf" label={t('field.asOf')} rules={[{ required: true, message: t('form.required', { field: t('field.asOf') }) }]}>
          <DayInput testId="field-asOf" />
        </Form.Item>
        <Form.Item
          name="source"
          label={t('field.registerSource')}
          extra={t('register.source.help')}
          rules={[{ required: true, message: t('form.required', { field: t('field.registerSource') }) }]}
        >
          <Input autoComplete="off" data-testid="field-source" />
        </Form.Item>
        {problem && <ProblemView problem={problem} />}
        <Button type="primary" htmlType="submit" loading={busy} data-testid="register-submit">
          {t('register.submit')}
        </Button>
      </Form>
    </Drawer>
  );
}
