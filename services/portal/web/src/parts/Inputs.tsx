import { DatePicker, Input, Select, type InputProps } from 'antd';
import dayjs from 'dayjs';
import { grouped, yuanFromWan } from '../format/money';
import type { Codes, Named } from '../words/codes';
import { useWords } from '../words/Words';

/** A code with its names, where the order matters. */
export type Choice = readonly [code: string, names: Named];

interface CodeSelectProps {
  codes: Codes | readonly Choice[];
  id?: string;
  value?: string | string[];
  onChange?: (value: string | string[]) => void;
  many?: boolean;
  placeholder?: string;
  /** Says what it is where no label stands beside it. */
  label?: string;
  disabled?: boolean;
  testId?: string;
}

/** Chooses from a closed list by name, in either language, or by the code itself. */
export function CodeSelect({ codes, many, testId, placeholder, label, ...rest }: CodeSelectProps) {
  const { english } = useWords();
  const choices: readonly Choice[] = Array.isArray(codes) ? codes : Object.entries(codes as Codes);
  const options = choices.map(([value, names]) => ({
    value,
    label: names[english ? 1 : 0],
    search: `${value} ${names.join(' ')}`.toLowerCase(),
  }));
  return (
    <Select
      {...rest}
      {...(many ? { mode: 'multiple' as const } : {})}
      options={options}
      allowClear
      showSearch={{ filterOption: (typed, option) => option?.search.includes(typed.toLowerCase()) ?? false }}
      placeholder={placeholder}
      aria-label={label}
      data-testid={testId}
    />
  );
}

type TextProps = Omit<InputProps, 'value' | 'onChange'> & {
  value?: string;
  onChange?: (value: string) => void;
  unit?: string | undefined;
  testId?: string;
};

/** A short number or text with its unit beside it. */
export function UnitInput({ value, onChange, unit, testId, ...rest }: TextProps) {
  return (
    <Input
      {...rest}
      value={value ?? ''}
      onChange={(event) => onChange?.(event.target.value)}
      suffix={unit && <span className="unit">{unit}</span>}
      autoComplete="off"
      data-testid={testId}
    />
  );
}

/** An amount typed in 万元; says beside it how many 元 that is. */
export function WanInput({ value, testId, ...rest }: TextProps) {
  const { t } = useWords();
  const yuan = value ? yuanFromWan(value) : null;
  return (
    <>
      <UnitInput {...rest} {...(value === undefined ? {} : { value })} inputMode="decimal" unit={t('app.wan')} testId={testId} />
      {yuan && (
        <div className="as-yuan" aria-live="polite">
          {t('form.amountHelp', { yuan: grouped(yuan) })}
        </div>
      )}
    </>
  );
}

interface DayProps {
  id?: string;
  value?: string;
  onChange?: (day?: string) => void;
  disabled?: boolean;
  testId?: string;
}

/** A day, kept as "2026-11-20"; typed or chosen. */
export function DayInput({ id, value, onChange, disabled, testId }: DayProps) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      className="full"
      format="YYYY-MM-DD"
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
      disabled={disabled === true}
      data-testid={testId}
    />
  );
}
