import { Tag } from 'antd';
import { useWords } from '../words/Words';
import type { Aggregate, Row } from './description';

const COLORS: Readonly<Record<string, string>> = {
  OPEN: 'success',
  ACTIVE: 'success',
  CONFIRMED: 'success',
  ACCEPTED: 'success',
  SUBMITTED: 'success',
  ON_POST: 'success',
  DRAFT: 'warning',
  DECLARED: 'warning',
  PROPOSED: 'warning',
  SUSPENDED: 'warning',
};

/** The state a record is in: green runs, amber waits for somebody, grey is over. */
export function StatusTag({ aggregate, row }: { aggregate: Aggregate; row: Row }) {
  const { named } = useWords();
  const status = row['status'];
  if (typeof status !== 'string' || !aggregate.statuses) {
    return null;
  }
  const waits = aggregate.name === 'approaches' && status === 'OPEN';
  return (
    <Tag color={waits ? 'warning' : (COLORS[status] ?? 'default')} variant="outlined" data-testid="status" data-status={status}>
      {named(aggregate.statuses, status)}
    </Tag>
  );
}
