import { Input, Select } from 'antd';
import { useContext } from 'react';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { addressOf, type Row } from './description';
import type { Field } from './field';
import { RecordContext } from './RecordContext';
import { aggregateNamed } from './registry';

interface Props {
  field: Extract<Field, { kind: 'part' }>;
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
  disabled: boolean;
  testId: string;
}

/** Chooses a named part of a record that the one at hand belongs to: a plan of its guarantor. */
export function PartSelect({ field, testId, value, onChange, ...rest }: Props) {
  const record = useContext(RecordContext);
  const owner = record?.[field.of];
  const { value: found } = useLoad(`part ${field.from} ${String(owner)}`, () =>
    typeof owner === 'string' ? read<Row>(`${addressOf(aggregateNamed(field.from))}/${owner}`).catch(() => null) : Promise.resolve(null),
  );
  const names = ((found?.[field.list] ?? []) as { name: string }[]).map(({ name }) => ({ value: name, label: name }));
  return names.length > 0 ? (
    <Select {...rest} {...(value ? { value } : {})} onChange={(next: string | undefined) => onChange?.(next)} options={names} data-testid={testId} />
  ) : (
    <Input {...rest} value={value ?? ''} onChange={(event) => onChange?.(event.target.value)} data-testid={testId} />
  );
}
