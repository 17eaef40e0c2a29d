import { Checkbox, Col, Form, Input, Row, Select, Switch } from 'antd';
import type { ReactNode } from 'react';
import type { Bank } from '../api/api';
import { yuanFromWan } from '../format/money';
import { CodeSelect, DayInput, UnitInput, WanInput } from '../parts/Inputs';
import { Collateral, LoanPurpose, SecurityType, TaxGrade, Tier } from '../words/codes';
import { ManagementDistrict } from '../words/places';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import type { OfferValues } from './offerBody';

interface FieldProps {
  name: keyof OfferValues;
  label?: Key;
  help?: Key;
  children: ReactNode;
  span?: number;
  required?: boolean;
}

function Field({ name, label, help, children, span = 8, required = false }: FieldProps) {
  const { t } = useWords();
  const said = t(label ?? (`offer.${name}` as Key));
  return (
    <Col xs={24} md={12} lg={span}>
      <Form.Item
        name={name}
        label={said}
        extra={help && t(help)}
        rules={required ? [{ required: true, message: t('need.form.required', { field: said }) }] : []}
      >
        {children}
      </Form.Item>
    </Col>
  );
}

/** An amount in 万元; the exact 元 stand below it. */
function AmountField({ name }: { name: keyof OfferValues }) {
  const { t } = useWords();
  const check = (_: unknown, typed?: string) =>
    !typed || yuanFromWan(typed) ? Promise.resolve() : Promise.reject(new Error(t('need.form.amountBad')));
  return (
    <Col xs={24} md={12} lg={6}>
      <Form.Item name={name} label={t(`offer.${name}` as Key)} rules={[{ validator: check }]}>
        <WanInput placeholder={t('app.notStated')} testId={`offer-${name}`} />
      </Form.Item>
    </Col>
  );
}

function NumberField({ name, unit, span = 6 }: { name: keyof OfferValues; unit: string; span?: number }) {
  const { t } = useWords();
  return (
    <Field name={name} span={span}>
      <UnitInput inputMode="decimal" unit={unit} placeholder={t('app.notStated')} testId={`offer-${name}`} />
    </Field>
  );
}

function Section({ title, children }: { title: Key; children: ReactNode }) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t(title)}</legend>
      <Row gutter={20}>{children}</Row>
    </fieldset>
  );
}

/** The sections of the form, in the order in which a product sheet reads. */
export function OfferSections({ banks }: { banks: readonly Bank[] }) {
  const { t } = useWords();
  return (
    <>
      <Section title="offer.form.basic">
        <Field name="name" span={10} required>
          <Input data-testid="offer-name" autoComplete="off" />
        </Field>
        <Field name="bankId" label="offer.bank" span={8} required>
          <Select options={banks.map(({ id, name }) => ({ value: id, label: name }))} />
        </Field>
        <Col xs={24} md={12} lg={6}>
          <Form.Item name="inForce" label={t('offer.inForce')} valuePropName="checked" extra={t('offer.inForceHelp')}>
            <Switch data-testid="offer-inForce" />
          </Form.Item>
        </Col>
        <Field name="purposes" span={24}>
          <CodeSelect codes={LoanPurpose} many placeholder={t('app.notStated')} testId="offer-purposes" />
        </Field>
      </Section>
      <Terms />
      <Section title="offer.form.securitySection">
        <Field name="securityTypes" label="offer.security" span={12}>
          <CodeSelect codes={SecurityType} many placeholder={t('app.notStated')} testId="offer-security" />
        </Field>
        <Field name="collateral" span={12}>
          <CodeSelect codes={Collateral} many placeholder={t('app.notStated')} />
        </Field>
      </Section>
      <Scope />
      <Conditions />
      <Validity />
    </>
  );
}

function Terms() {
  const { t } = useWords();
  const kind = Form.useWatch<OfferValues['rateKind']>('rateKind');
  const unit = kind === 'LPR_SPREAD' ? 'bp' : '%';
  const months = t('need.months', { n: '' }).trim();
  return (
    <Section title="offer.form.terms">
      <AmountField name="amountMin" />
      <AmountField name="amountMax" />
      <NumberField name="termMinMonths" unit={months} />
      <NumberField name="termMaxMonths" unit={months} />
      <Field name="rateKind" span={8}>
        <Select
          options={(['FIXED', 'LPR_SPREAD'] as const).map((value) => ({ value, label: t(`offer.rate.${value}`) }))}
        />
      </Field>
      <Field name="rateMin" label="offer.rate.min" span={5}>
        <UnitInput inputMode="decimal" unit={unit} placeholder={t('app.notStated')} testId="offer-rateMin" />
      </Field>
      <Field name="rateMax" label="offer.rate.max" span={5}>
        <UnitInput inputMode="decimal" unit={unit} placeholder={t('app.notStated')} testId="offer-rateMax" />
      </Field>
      <NumberField name="decisionDays" unit={t('need.days', { n: '' }).trim()} />
    </Section>
  );
}

function Scope() {
  const { t } = useWords();
  return (
    <Section title="offer.form.scope">
      <Field name="serviceManagementDistricts" label="offer.districts" span={12}>
        <CodeSelect codes={ManagementDistrict} many placeholder={t('app.notStated')} />
      </Field>
      <Field name="serviceDivisions" label="offer.divisions" help="offer.divisionsHelp" span={12}>
        <Select mode="tags" tokenSeparators={[',', ' ', '，', '、']} placeholder={t('app.notStated')} open={false} />
      </Field>
      <Field name="industries" help="offer.industriesHelp" span={12}>
        <Select mode="tags" tokenSeparators={[',', ' ', '，', '、']} placeholder={t('app.notStated')} open={false} />
      </Field>
      <Field name="minTier" span={12}>
        <CodeSelect codes={Tier} placeholder={t('app.notStated')} />
      </Field>
    </Section>
  );
}

function Conditions() {
  const { t } = useWords();
  const months = t('need.months', { n: '' }).trim();
  return (
    <Section title="offer.form.conditions">
      <NumberField name="minAgeMonths" unit={months} />
      <NumberField name="maxAgeMonths" unit={months} />
      <AmountField name="minAnnualRevenue" />
      <AmountField name="maxAnnualRevenue" />
      <NumberField name="maxDebtRatioPercent" unit="%" />
      <NumberField name="amountCapRevenuePercent" unit="%" />
      <NumberField name="minInventionPatents" unit={t('profile.unit.items')} />
      <Field name="taxGrades" span={6}>
        <CodeSelect codes={TaxGrade} many placeholder={t('app.notStated')} />
      </Field>
      <Col span={24} className="checks">
        <Form.Item name="firstTimeBorrowersOnly" valuePropName="checked" noStyle>
          <Checkbox>{t('offer.firstTimeBorrowersOnly')}</Checkbox>
        </Form.Item>
        <Form.Item name="highTechRequired" valuePropName="checked" noStyle>
          <Checkbox>{t('offer.highTechRequired')}</Checkbox>
        </Form.Item>
      </Col>
    </Section>
  );
}

function Validity() {
  return (
    <Section title="offer.form.validity">
      <Field name="validFrom" span={6}>
        <DayInput />
      </Field>
      <Field name="validUntil" span={6}>
        <DayInput />
      </Field>
      <Field name="source" span={12}>
        <Input />
      </Field>
      <Field name="statedConditions" help="offer.statedConditionsHelp" span={24}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Field>
    </Section>
  );
}
