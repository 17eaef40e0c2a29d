import { useContext, useEffect } from 'react';
import { CodeSelect } from '../parts/Inputs';
import { useMe } from '../shell/session';
import type { Codes } from '../words/codes';
import { inPlace } from './description';
import type { Field } from './field';
import { RecordContext } from './RecordContext';

interface Given<V> {
  id?: string;
  value?: V;
  onChange?: (value: string | string[]) => void;
  disabled: boolean;
  testId: string;
}

type Of<K extends 'code' | 'codes'> = Extract<Field, { kind: K }>;

/** A code out of those that are for this person's role; the only one is chosen already. */
export function CodeOfRole({ field, ...given }: Given<string> & { field: Of<'code'> }) {
  const { roles } = useMe();
  const codes: Codes = Object.fromEntries(Object.entries(field.codes).filter(([code]) => roles.includes(field.of?.[code] ?? '')));
  const [only, more] = Object.keys(codes);
  const { value, onChange } = given;
  useEffect(() => {
    if (only && !more && !value) {
      onChange?.(only);
    }
  }, [only, more, value]);
  return <CodeSelect {...given} codes={codes} />;
}

/** Codes out of those that the record at hand has. */
export function CodesAmong({ field, ...given }: Given<string[]> & { field: Of<'codes'> }) {
  const record = useContext(RecordContext);
  const had = (record && field.among ? inPlace(record, field.among) : null) as readonly string[] | null;
  const codes: Codes = had ? Object.fromEntries(Object.entries(field.codes).filter(([code]) => had.includes(code))) : field.codes;
  return <CodeSelect {...given} codes={codes} many />;
}
