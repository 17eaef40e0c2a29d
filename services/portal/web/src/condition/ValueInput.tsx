import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { ConditionField } from '../api/api';
import { wanFromYuan, yuanFromWan } from '../format/money';
import { CodeSelect, DayInput, UnitInput, WanInput, type Choice } from '../parts/Inputs';
import { coded } from '../words/choices';
import { FigureUnit } from '../words/codes';
import { useNames } from '../words/useNames';
import { useWords } from '../words/Words';
import { takesMany, type Requirement } from './rule';

/** Units that go without saying. */
const UNSAID: ReadonlySet<string> = new Set(['NONE', 'COUNT']);

interface Props {
  field: ConditionField;
  row: Requirement;
  onChange: (values: string[]) => void;
  label: string;
  testId: string;
}

/** What a field is held against, as its type asks: an amount in 万元, a number with its unit, codes by name, a day. */
export function ValueInput({ field, row, onChange, label, testId }: Props) {
  const { english } = useWords();
  const value = row.values[0] ?? '';
  const many = takesMany(row.operator);
  const one = (next: string | undefined) => onChange(next ? [next] : []);
  if (field.allowedValues || field.type === 'PREFIX') {
    return <Codes field={field} row={row} onChange={onChange} many={many} label={label} testId={testId} />;
  }
  switch (field.type) {
    case 'AMOUNT':
      return <Amount key={row.field} value={value} onChange={one} label={label} testId={testId} />;
    case 'DAY':
      return (
        <span role="group" aria-label={label}>
          <DayInput {...(value ? { value } : {})} onChange={one} testId={testId} />
        </span>
      );
    default:
      return many ? (
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={['，', '、', ',', ';', ' ']}
          value={row.values}
          onChange={(next: string[]) => onChange(next)}
          aria-label={label}
          className="full"
          data-testid={testId}
        />
      ) : (
        <UnitInput
          value={value}
          onChange={one}
          inputMode="numeric"
          unit={field.unit && !UNSAID.has(field.unit) ? FigureUnit[field.unit]?.[english ? 1 : 0].trim() : undefined}
          aria-label={label}
          testId={testId}
        />
      );
  }
}

interface AmountProps {
  value: string;
  onChange: (yuan: string | undefined) => void;
  label: string;
  testId: string;
}

/** Conditions are about whole yuan; what is no amount goes as typed, for the service to say what is wrong. */
export function yuanOf(typed: string): string {
  return yuanFromWan(typed)?.replace(/\.00$/, '') ?? typed;
}

function Amount({ value, onChange, label, testId }: AmountProps) {
  const [typed, setTyped] = useState(() => (/^\d+$/.test(value) ? wanFromYuan(value) : value));
  const change = (next: string) => {
    setTyped(next);
    onChange(next.trim() === '' ? undefined : yuanOf(next));
  };
  return <WanInput value={typed} onChange={change} aria-label={label} testId={testId} />;
}

interface CodesProps extends Props {
  many: boolean;
}

function Codes({ field, row, onChange, many, label, testId }: CodesProps) {
  const { divisions, industries } = useNames();
  const { allowedValues, name } = field;
  const choices = useMemo((): readonly Choice[] => {
    if (allowedValues) {
      return allowedValues.map(({ code, label: { zh, en } }) => [code, [zh, en]]);
    }
    const standard = name.toLowerCase().includes('industry') ? industries : divisions;
    return coded(standard, Object.keys(standard));
  }, [allowedValues, name, divisions, industries]);
  return (
    <CodeSelect
      codes={choices}
      many={many}
      {...(many ? { value: row.values } : row.values[0] ? { value: row.values[0] } : {})}
      onChange={(next) => onChange(Array.isArray(next) ? next : next ? [next] : [])}
      label={label}
      testId={testId}
    />
  );
}
