import { Alert, Button, Col, Form, Row, Select } from 'antd';
import { enterprise, type Enterprise, type NeedBody } from '../api/api';
import { ask } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { yuanFromWan } from '../format/money';
import { FormProblem } from '../parts/FormProblem';
import { CodeSelect, UnitInput, WanInput } from '../parts/Inputs';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { usePosting } from '../parts/usePosting';
import { Link, usePlace } from '../shell/router';
import { Collateral, LoanPurpose, SecurityType } from '../words/codes';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

interface Values {
  enterpriseId: string;
  purpose: string;
  amount: string;
  termMonths: string;
  rateCeilingPercent?: string;
  securityTypes: string[];
  collateral?: string[];
  neededWithinDays?: string;
}

const FIELDS = [
  'enterpriseId',
  'purpose',
  'amount',
  'termMonths',
  'rateCeilingPercent',
  'securityTypes',
  'collateral',
  'neededWithinDays',
] as const;

function bodyOf(values: Values): NeedBody {
  return {
    enterpriseId: values.enterpriseId,
    purpose: values.purpose,
    amount: yuanFromWan(values.amount) ?? values.amount,
    termMonths: Number(values.termMonths),
    securityTypes: values.securityTypes,
    ...(values.rateCeilingPercent ? { rateCeilingPercent: values.rateCeilingPercent } : {}),
    ...(values.collateral?.length ? { collateral: values.collateral } : {}),
    ...(values.neededWithinDays ? { neededWithinDays: Number(values.neededWithinDays) } : {}),
  };
}

/** The form for those whose enterprise is known; anyone else is led to register it first. */
export function NeedFormPage() {
  const { t } = useWords();
  const { go } = usePlace();
  const { value, problem, reload } = useLoad('own enterprises', () =>
    ask(enterprise.GET('/v1/enterprises', { params: { query: { limit: 100 } } })),
  );
  const above = <Link to="/needs">{t('nav.needs')}</Link>;
  return (
    <>
      <PageHead title={t('need.form.title')} above={above} hint={value?.items.length === 1 && value.items[0]?.name} />
      {problem && <ProblemView problem={problem} retry={reload} />}
      {value?.items.length === 0 && (
        <Nothing
          title={t('need.form.noEnterprise')}
          help={t('need.form.noEnterpriseHelp')}
          action={
            <Button type="primary" onClick={() => go('/profile')}>
              {t('need.form.register')}
            </Button>
          }
        />
      )}
      {value && value.items.length > 0 && <NeedForm enterprises={value.items} />}
    </>
  );
}

function useNeedPosting() {
  const { go } = usePlace();
  const [form] = Form.useForm<Values>();
  const posting = usePosting({
    draft: 'hanqiao.draft.need',
    form,
    fields: FIELDS,
    post: (values, key) =>
      ask(
        enterprise.POST('/v1/financing-needs', {
          params: { header: { 'Idempotency-Key': key } },
          body: bodyOf(values),
        }),
      ),
    onPosted: (need) => go(`/needs/${need.id}`),
  });
  return { form, posting };
}

function NeedForm({ enterprises }: { enterprises: readonly Enterprise[] }) {
  const { t } = useWords();
  const { form, posting } = useNeedPosting();
  const required = (field: Key) => [{ required: true, message: t('need.form.required', { field: t(field) }) }];
  return (
    <Form
      form={form}
      layout="vertical"
      className="form-sheet"
      requiredMark
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={{ enterpriseId: enterprises[0]?.id }}
      onValuesChange={(_, values) => posting.remember(values)}
      onFinish={(values) => void posting.send(values)}
      data-testid="need-form"
    >
      {posting.restored && (
        <Alert
          type="info"
          showIcon
          title={t('need.form.draft')}
          action={
            <Button size="small" onClick={() => { posting.forget(); form.resetFields(); }}>
              {t('need.form.discard')}
            </Button>
          }
        />
      )}
      <Form.Item
        name="enterpriseId"
        label={t('need.enterprise')}
        rules={required('need.enterprise')}
        hidden={enterprises.length === 1}
      >
        <Select options={enterprises.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Asked required={required} />
      <Given required={required} />
      <FormProblem posting={posting} />
      <div className="form-end">
        <Button type="primary" size="large" htmlType="submit" loading={posting.busy} data-testid="need-submit">
          {t('need.form.submit')}
        </Button>
        <span className="hint">{t('need.form.privacy')}</span>
      </div>
    </Form>
  );
}

interface SectionProps {
  required: (field: Key) => { required: boolean; message: string }[];
}

/** What for, how much, how long, at what price at most. */
function Asked({ required }: SectionProps) {
  const { t } = useWords();
  const amount = { validator: (_: unknown, typed?: string) => (!typed || yuanFromWan(typed) ? Promise.resolve() : Promise.reject(new Error(t('need.form.amountBad')))) };
  return (
    <Row gutter={24}>
      <Col xs={24} md={12}>
        <Form.Item name="purpose" label={t('need.purpose')} rules={required('need.purpose')}>
          <CodeSelect codes={LoanPurpose} testId="need-purpose" />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name="amount" label={t('need.amount')} rules={[...required('need.amount'), amount]}>
          <WanInput testId="need-amount" />
        </Form.Item>
      </Col>
      <Col xs={24} md={8}>
        <Form.Item name="termMonths" label={t('need.term')} rules={required('need.term')}>
          <UnitInput inputMode="numeric" unit={t('need.months', { n: '' }).trim()} testId="need-term" />
        </Form.Item>
      </Col>
      <Col xs={24} md={8}>
        <Form.Item name="rateCeilingPercent" label={t('need.ceiling')} extra={t('need.form.ceilingHelp')}>
          <UnitInput inputMode="decimal" unit="%" testId="need-ceiling" />
        </Form.Item>
      </Col>
      <Col xs={24} md={8}>
        <Form.Item name="neededWithinDays" label={t('need.within')} extra={t('need.form.withinHelp')}>
          <UnitInput inputMode="numeric" unit={t('need.days', { n: '' }).trim()} testId="need-within" />
        </Form.Item>
      </Col>
    </Row>
  );
}

/** What the firm can give for security. */
function Given({ required }: SectionProps) {
  const { t } = useWords();
  return (
    <Row gutter={24}>
      <Col xs={24} md={12}>
        <Form.Item
          name="securityTypes"
          label={t('need.security')}
          rules={required('need.security')}
          extra={t('need.form.securityHelp')}
        >
          <CodeSelect codes={SecurityType} many testId="need-security" />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name="collateral" label={t('need.collateral')} extra={t('need.form.collateralHelp')}>
          <CodeSelect codes={Collateral} many testId="need-collateral" />
        </Form.Item>
      </Col>
    </Row>
  );
}
