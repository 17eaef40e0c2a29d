import { Col, Form, Input, Row } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { yuanFromWan } from '../format/money';
import { CodeSelect, DayInput, UnitInput, WanInput, type Choice } from '../parts/Inputs';
import { NegativeFlag, TaxGrade, Tier, type Codes } from '../words/codes';
import { ManagementDistrict } from '../words/places';
import { useNames } from '../words/useNames';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import type { PROFILE_FIELDS } from './profileBody';

const YES_NO: Codes = { yes: ['是', 'yes'], no: ['否', 'no'] };

interface FieldProps {
  name: (typeof PROFILE_FIELDS)[number];
  children: ReactNode;
  required?: boolean;
  amount?: boolean;
  help?: Key;
  span?: number;
}

function Field({ name, children, required = false, amount = false, help, span = 8 }: FieldProps) {
  const { t } = useWords();
  const label = t(`profile.${name}`);
  const readable = (_: unknown, typed?: string) =>
    !typed || yuanFromWan(typed) ? Promise.resolve() : Promise.reject(new Error(t('need.form.amountBad')));
  return (
    <Col xs={24} md={12} lg={span}>
      <Form.Item
        name={name}
        label={label}
        extra={help && t(help)}
        rules={[
          ...(required ? [{ required, message: t('need.form.required', { field: label }) }] : []),
          ...(amount ? [{ validator: readable }] : []),
        ]}
      >
        {children}
      </Form.Item>
    </Col>
  );
}

/** Who the firm is, then the figures that offers put conditions on. */
export function ProfileFields({ registered }: { registered: boolean }) {
  const { t } = useWords();
  const { divisions, industries } = useNames();
  const places = useMemo(() => counties(divisions), [divisions]);
  const trades = useMemo(() => groupsAndClasses(industries), [industries]);
  return (
    <Row gutter={20}>
      <Field name="uscc" required>
        <Input disabled={registered} maxLength={18} data-testid="profile-uscc" />
      </Field>
      <Field name="name" required span={16}>
        <Input autoComplete="organization" data-testid="profile-name" />
      </Field>
      <Field name="divisionCode" required>
        <CodeSelect codes={places} testId="profile-divisionCode" />
      </Field>
      <Field name="managementDistrict">
        <CodeSelect codes={ManagementDistrict} />
      </Field>
      <Field name="industryCode" required help="profile.industryHelp">
        <CodeSelect codes={trades} testId="profile-industryCode" />
      </Field>
      <Field name="tier">
        <CodeSelect codes={Tier} placeholder={t('need.unspecified')} />
      </Field>
      <Field name="establishedOn">
        <DayInput />
      </Field>
      <Field name="staff">
        <UnitInput inputMode="numeric" unit={t('profile.unit.people')} />
      </Field>
      <Figures />
    </Row>
  );
}

function Figures() {
  const { t } = useWords();
  return (
    <>
      <Field name="annualRevenue" amount>
        <WanInput testId="profile-annualRevenue" />
      </Field>
      <Field name="totalAssets" amount>
        <WanInput />
      </Field>
      <Field name="debtRatioPercent">
        <UnitInput inputMode="numeric" unit="%" />
      </Field>
      <Field name="taxGrade">
        <CodeSelect codes={TaxGrade} placeholder={t('need.unspecified')} />
      </Field>
      <Field name="highTechEnterprise">
        <CodeSelect codes={YES_NO} placeholder={t('need.unspecified')} />
      </Field>
      <Field name="inventionPatents">
        <UnitInput inputMode="numeric" unit={t('profile.unit.items')} />
      </Field>
      <Field name="firstTimeBorrower">
        <CodeSelect codes={YES_NO} placeholder={t('need.unspecified')} />
      </Field>
      <Field name="lendingBanks">
        <UnitInput inputMode="numeric" unit={t('profile.unit.banks')} />
      </Field>
      <Field name="negativeFlags">
        <CodeSelect codes={NegativeFlag} many />
      </Field>
    </>
  );
}

/** Counties of Hubei first, with the code before the name: that is what a firm's license shows. */
function counties(divisions: Codes): Choice[] {
  const six = Object.keys(divisions).filter((code) => code.length === 6);
  const here = six.filter((code) => code.startsWith('42'));
  const elsewhere = six.filter((code) => !code.startsWith('42'));
  return coded(divisions, [...here, ...elsewhere]);
}

function groupsAndClasses(industries: Codes): Choice[] {
  const codes = Object.keys(industries).filter((code) => /^\d{3,4}$/.test(code));
  return coded(industries, codes.sort());
}

function coded(names: Codes, codes: readonly string[]): Choice[] {
  return codes.map((code) => {
    const name = `${code} ${names[code]?.[0] ?? ''}`;
    return [code, [name, name]];
  });
}
