import { Button, Form, Input } from 'antd';
import { credit, type BankBody } from '../api/api';
import { ask } from '../api/problem';
import { FormProblem } from '../parts/FormProblem';
import { CodeSelect } from '../parts/Inputs';
import { usePosting } from '../parts/usePosting';
import { BankKind } from '../words/codes';
import { useWords } from '../words/Words';

/** Registers the bank that offers belong to. */
export function BankForm({ onRegistered }: { onRegistered: () => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<BankBody>();
  const posting = usePosting({
    draft: 'hanqiao.draft.bank',
    form,
    fields: ['name', 'kind'] as const,
    post: (body, key) =>
      ask(credit.POST('/v1/banks', { params: { header: { 'Idempotency-Key': key } }, body })),
    onPosted: onRegistered,
  });
  return (
    <Form
      form={form}
      layout="vertical"
      className="form-sheet narrow"
      onValuesChange={(_, values) => posting.remember(values)}
      onFinish={(values) => void posting.send(values)}
      data-testid="bank-form"
    >
      <h2>{t('offer.form.noBank')}</h2>
      <p className="hint">{t('offer.form.noBankHelp')}</p>
      <Form.Item
        name="name"
        label={t('offer.form.bankName')}
        rules={[{ required: true, message: t('need.form.required', { field: t('offer.form.bankName') }) }]}
      >
        <Input data-testid="bank-name" autoComplete="organization" />
      </Form.Item>
      <Form.Item
        name="kind"
        label={t('offer.bankKind')}
        rules={[{ required: true, message: t('need.form.required', { field: t('offer.bankKind') }) }]}
      >
        <CodeSelect codes={BankKind} testId="bank-kind" />
      </Form.Item>
      <FormProblem posting={posting} />
      <Button type="primary" htmlType="submit" loading={posting.busy} data-testid="bank-submit">
        {t('offer.form.registerBank')}
      </Button>
    </Form>
  );
}
