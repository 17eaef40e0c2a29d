import { Col, Form, Input, Select, Switch } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { yuanFromWan } from '../format/money';
import { OwnConditions } from '../condition/OwnConditions';
import { CodeSelect, DayInput, UnitInput, WanInput } from '../parts/Inputs';
import { coded, counties, tradeClasses } from '../words/choices';
import { YesNo } from '../words/codes';
import { ManagementDistrict } from '../words/places';
import { useNames } from '../words/useNames';
import { useWords } from '../words/Words';
import { labelOf, type Field, type FieldKind } from './field';
import { IndicatorRows } from './IndicatorRows';
import { FieldGroup, FieldRows } from './Nested';
import { PartSelect } from './PartSelect';
import { CodeOfRole, CodesAmong } from './OfferedCodes';
import { OrgSelect } from './OrgName';
import { RateInput } from './RateInput';
import { RecordsSelect } from './RecordsSelect';
import { RecordSelect } from './RecordSelect';
import { ShareRows } from './ShareRows';

const WIDTHS: Partial<Record<FieldKind, number>> = {
  long: 24,
  indicators: 24,
  shares: 24,
  rows: 24,
  group: 24,
  rate: 16,
  texts: 12,
  codes: 12,
  picks: 12,
};
const SEPARATORS = ['，', '、', ';', '；'];

interface Props {
  field: Field;
  changing: boolean;
  /** Where the record or row is that it belongs to, seen from the form or list around it. */
  at?: readonly (string | number)[];
  /** What it is a part of, for tests to tell it from others. */
  within?: string;
}

/** One field of a form: label, input, help, and its findings beneath. */
export function FieldInput({ field, changing, at = [], within }: Props) {
  const { t } = useWords();
  const label = t(labelOf(field));
  const span = field.width ?? WIDTHS[field.kind] ?? 8;
  const fixed = changing && field.once === true;
  if (field.kind === 'indicators' || field.kind === 'shares' || field.kind === 'rate') {
    const Rows = field.kind === 'indicators' ? IndicatorRows : field.kind === 'shares' ? ShareRows : RateInput;
    return (
      <Col xs={24} lg={span}>
        <Rows name={field.name} label={label} />
      </Col>
    );
  }
  if (field.kind === 'conditions') {
    return (
      <Col xs={24}>
        <OwnConditions name={field.name} label={label} help={field.help && t(field.help)} />
      </Col>
    );
  }
  if (field.kind === 'rows' || field.kind === 'group') {
    return (
      <Col xs={24} lg={span}>
        {field.kind === 'rows' ? <FieldRows field={field} changing={changing} /> : <FieldGroup field={field} changing={changing} />}
      </Col>
    );
  }
  const amount = (_: unknown, typed?: string) =>
    !typed || yuanFromWan(typed) ? Promise.resolve() : Promise.reject(new Error(t('form.amountBad')));
  return (
    <Col xs={24} md={span > 12 ? 24 : 12} lg={span}>
      <Form.Item
        name={[...at, field.name]}
        label={label}
        extra={field.help && t(field.help)}
        {...(field.kind === 'switch' ? { valuePropName: 'checked' } : {})}
        rules={[
          ...(field.required && field.kind !== 'switch' ? [{ required: true, message: t('form.required', { field: label }) }] : []),
          ...(field.kind === 'money' ? [{ validator: amount }] : []),
        ]}
      >
        <Plain field={field} disabled={fixed} label={label} testId={`field-${within ? `${within}-` : ''}${field.name}`} />
      </Form.Item>
    </Col>
  );
}

interface PlainProps {
  field: Field;
  disabled: boolean;
  label: string;
  testId: string;
}

/** The input itself; the form item above gives it value, id and what to call on change. */
function Plain({ field, disabled, label, testId, ...given }: PlainProps): ReactNode {
  const { t } = useWords();
  const common = { ...given, disabled, testId };
  switch (field.kind) {
    case 'money':
      return <WanInput {...common} />;
    case 'percent':
      return <UnitInput {...common} inputMode="decimal" unit="%" />;
    case 'integer':
      return <UnitInput {...common} inputMode="numeric" unit={field.unit ? t(`unit.${field.unit}`, { n: '' }).trim() : undefined} />;
    case 'code':
      return field.of ? <CodeOfRole {...common} field={field} /> : <CodeSelect {...common} codes={field.codes} />;
    case 'codes':
      return field.among ? <CodesAmong {...common} field={field} /> : <CodeSelect {...common} codes={field.codes} many />;
    case 'org':
      return <OrgSelect {...common} />;
    case 'flag':
      return <CodeSelect {...common} codes={YesNo} />;
    case 'date':
    case 'until':
      return <DayInput {...common} />;
    case 'switch':
      return <Switch {...given} disabled={disabled} data-testid={testId} aria-label={label} />;
    case 'pick':
      return <RecordSelect {...common} field={field} />;
    case 'picks':
      return <RecordsSelect {...common} field={field} />;
    case 'part':
      return <PartSelect {...common} field={field} />;
    case 'place':
    case 'places':
    case 'industry':
    case 'industries':
      return <StandardSelect {...common} kind={field.kind} name={field.name} />;
    case 'texts':
      return <Select {...given} mode="tags" open={false} suffixIcon={null} tokenSeparators={SEPARATORS} disabled={disabled} data-testid={testId} />;
    case 'long':
      return <Input.TextArea {...given} autoSize={{ minRows: 3, maxRows: 12 }} disabled={disabled} data-testid={testId} />;
    default:
      return <Input {...given} autoComplete="off" disabled={disabled} data-testid={testId} />;
  }
}

interface StandardProps {
  kind: 'place' | 'places' | 'industry' | 'industries';
  name: string;
  disabled: boolean;
  testId: string;
}

/** Divisions, districts and trades by code or name, from the standards. */
function StandardSelect({ kind, name, ...rest }: StandardProps) {
  const { divisions, industries } = useNames();
  const district = name.toLowerCase().includes('district');
  const choices = useMemo(() => {
    if (district) {
      return Object.entries(ManagementDistrict);
    }
    switch (kind) {
      case 'place':
        return counties(divisions);
      case 'places':
        return coded(divisions, Object.keys(divisions));
      case 'industry':
        return tradeClasses(industries);
      case 'industries':
        return coded(industries, Object.keys(industries));
    }
  }, [kind, district, divisions, industries]);
  return <CodeSelect {...rest} codes={choices} many={kind === 'places' || kind === 'industries'} />;
}
