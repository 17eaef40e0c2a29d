import { Select } from 'antd';
import type { ReactNode } from 'react';
import { readPages } from '../api/pages';
import { useLoad } from '../api/useLoad';
import { Link } from '../shell/router';
import { addressOf, type AggregateName, type Row } from './description';
import { shortId } from './RecordName';
import { aggregateNamed } from './registry';

/** What institutions present themselves as, each of an organisation. */
const INSTITUTIONS: readonly AggregateName[] = ['banks', 'guarantors', 'fund-managers'];

interface Presented {
  of: AggregateName;
  id: string;
  name: string;
}

let asked: Promise<ReadonlyMap<string, Presented>> | undefined;

/** By organisation; asked for once. */
function institutions(): Promise<ReadonlyMap<string, Presented>> {
  asked ??= Promise.all(
    INSTITUTIONS.map(async (of) => {
      const { items } = await readPages<Row>(addressOf(aggregateNamed(of)), {}, 5);
      return items.map((row) => [String(row['ownerOrg']), { of, id: row.id, name: String(row['name']) }] as const);
    }),
  ).then((all) => new Map(all.flat()));
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}

/** All institutions by organisation, once they are known. */
export function useInstitutions(): ReadonlyMap<string, Presented> | undefined {
  return useLoad('institutions', institutions).value;
}

/** An organisation by the name of the bank, guarantor or fund manager that it is. */
export function OrgName({ org, otherwise }: { org: string; otherwise?: ReactNode }) {
  const known = useInstitutions()?.get(org);
  return known ? <Link to={`/${known.of}/${known.id}`}>{known.name}</Link> : (otherwise ?? <span title={org}>{shortId(org)}</span>);
}

interface SelectProps {
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
  disabled: boolean;
  testId: string;
}

/** Chooses an institution by name. */
export function OrgSelect({ testId, value, onChange, ...rest }: SelectProps) {
  const known = useInstitutions();
  return (
    <Select
      {...rest}
      {...(value ? { value } : {})}
      onChange={(next: string | undefined) => onChange?.(next)}
      options={[...(known ?? [])].map(([org, { name }]) => ({ value: org, label: name }))}
      loading={!known}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      data-testid={testId}
    />
  );
}
