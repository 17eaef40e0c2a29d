import { Tag } from 'antd';
import type { Codes } from '../words/codes';
import { useWords } from '../words/Words';
import type { Aggregate, Row } from './description';

const COLORS: Readonly<Record<string, string>> = {
  OPEN: 'success',
  ACTIVE: 'success',
  CONFIRMED: 'success',
  ACCEPTED: 'success',
  SUBMITTED: 'success',
  ON_POST: 'success',
  DUE_DILIGENCE: 'success',
  UNDER_REVIEW: 'success',
  GRANTED: 'success',
  CONTRACTED: 'success',
  IN_FORCE: 'success',
  CHECKED: 'success',
  RECOMMENDED: 'success',
  SENT: 'success',
  CONTACTED: 'success',
  VISITED: 'success',
  APPLIED: 'success',
  DISBURSED: 'success',
  DRAFT: 'warning',
  DECLARED: 'warning',
  PROPOSED: 'warning',
  SUSPENDED: 'warning',
  WARNED: 'warning',
  OVERDUE: 'error',
};

interface CodeProps {
  codes: Codes;
  code: string;
  waits?: boolean | undefined;
}

/** A state by name: green runs, amber waits for somebody, red is late, grey is over. */
export function CodeTag({ codes, code, waits }: CodeProps) {
  const { named } = useWords();
  return (
    <Tag color={waits ? 'warning' : (COLORS[code] ?? 'default')} variant="outlined" data-testid="status" data-status={code}>
      {named(codes, code)}
    </Tag>
  );
}

/** The state a record is in. */
export function StatusTag({ aggregate, row }: { aggregate: Aggregate; row: Row }) {
  const status = row['status'];
  if (typeof status !== 'string' || !aggregate.statuses) {
    return null;
  }
  return <CodeTag codes={aggregate.statuses} code={status} waits={aggregate.waiting?.includes(status)} />;
}
