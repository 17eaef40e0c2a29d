import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { query, read } from '../api/call';
import type { Page } from '../api/api';
import { useLoad } from '../api/useLoad';
import { Link } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { addressOf, has, type Row } from './description';
import type { Field } from './field';
import { headingText } from './heading';
import { words as names } from './names';
import { aggregateNamed } from './registry';

interface Props {
  field: Extract<Field, { kind: 'pick' }>;
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
  disabled: boolean;
  /** Says what it is where no label stands beside it. */
  label?: string;
  testId: string;
}

/** Chooses another record by name; who may not list them gives the id that the other side told them. */
export function RecordSelect(props: Props) {
  const me = useMe();
  const aggregate = aggregateNamed(props.field.from);
  if (!has(me, aggregate.reads)) {
    const { onChange, testId, value, id, disabled } = props;
    return (
      <Input
        {...(id ? { id } : {})}
        value={value ?? ''}
        disabled={disabled}
        onChange={(event) => onChange?.(event.target.value.trim() || undefined)}
        placeholder="01930000-0000-7000-8000-000000000000"
        data-testid={testId}
      />
    );
  }
  return <Listed {...props} />;
}

const AT_ONCE = 50;

function Listed({ field, id, value, onChange, disabled, label, testId }: Props) {
  const words = useWords();
  const me = useMe();
  const aggregate = aggregateNamed(field.from);
  const [typed, setTyped] = useState('');
  const address = addressOf(aggregate);
  const own = field.mine && aggregate.mineFor ? 'true' : undefined;
  const found = useLoad(`choices ${field.from} ${typed}`, () =>
    read<Page<Row>>(address + query({ limit: AT_ONCE, q: aggregate.search === false ? undefined : typed, mine: own })),
  );
  const chosen = useLoad(`choice ${field.from} ${value ?? ''}`, () =>
    value ? read<Row>(`${address}/${value}`).catch(() => null) : Promise.resolve(null),
  );
  const rows = found.value?.items ?? [];
  const only = field.required && !value && typed === '' && rows.length === 1 && !found.value?.next ? rows[0]?.id : undefined;
  useEffect(() => {
    if (only) {
      onChange?.(only);
    }
  }, [only]);
  const all = chosen.value && !rows.some((row) => row.id === chosen.value?.id) ? [chosen.value, ...rows] : rows;
  return (
    <Select
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      onChange={(next: string | undefined) => onChange?.(next)}
      options={all.map((row) => ({ value: row.id, label: headingText(aggregate, row, words) }))}
      loading={found.loading}
      disabled={disabled}
      allowClear
      {...(label ? { 'aria-label': label, placeholder: label, className: 'full' } : {})}
      notFoundContent={
        found.loading ? null : has(me, aggregate.posts ?? aggregate.edits) ? (
          <Link to={aggregate.name === 'enterprises' ? '/profile' : `/${aggregate.name}/new`}>
            {words.t('list.post', { what: words.t(names(aggregate).one) })}
          </Link>
        ) : (
          words.t('list.noneHere')
        )
      }
      showSearch={{ filterOption: false, onSearch: setTyped }}
      data-testid={testId}
    />
  );
}
