import { Select } from 'antd';
import { useState } from 'react';
import { query, read } from '../api/call';
import type { Page } from '../api/api';
import { useLoad } from '../api/useLoad';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { addressOf, has, type Row } from './description';
import type { Field } from './field';
import { headingText } from './heading';
import { aggregateNamed } from './registry';

interface Props {
  field: Extract<Field, { kind: 'picks' }>;
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
  disabled: boolean;
  testId: string;
}

const AT_ONCE = 50;
const NOBODY: Page<Row> = { items: [], next: null };

/** Chooses other records by name; who may not list them gives the ids that the other side told them. */
export function RecordsSelect({ field, value, testId, ...rest }: Props) {
  const words = useWords();
  const listed = has(useMe(), aggregateNamed(field.from).reads);
  const aggregate = aggregateNamed(field.from);
  const address = addressOf(aggregate);
  const [typed, setTyped] = useState('');
  const ids = value ?? [];
  const found = useLoad(`choices ${field.from} ${typed}`, () =>
    listed ? read<Page<Row>>(address + query({ limit: AT_ONCE, q: typed })) : Promise.resolve(NOBODY),
  );
  const chosen = useLoad(`chosen ${field.from} ${ids.join(' ')}`, () =>
    Promise.all(listed ? ids.map((id) => read<Row>(`${address}/${id}`).catch(() => null)) : []),
  );
  const rows = new Map([...(chosen.value ?? []), ...(found.value?.items ?? [])].flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return (
    <Select
      {...rest}
      value={ids}
      mode={listed ? 'multiple' : 'tags'}
      options={[...rows.values()].map((row) => ({ value: row.id, label: headingText(aggregate, row, words) }))}
      loading={found.loading}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      {...(listed ? {} : { open: false, suffixIcon: null, placeholder: '01930000-0000-7000-8000-000000000000' })}
      data-testid={testId}
    />
  );
}
