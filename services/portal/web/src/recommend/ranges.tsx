import type { TableColumnType, TableColumnsType } from 'antd';
import type { Row } from '../aggregate/description';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { bandText } from '../pairing/DemandTable';
import type { Fact } from '../parts/Facts';
import { NotStated } from '../parts/NotStated';
import { EnterpriseSize, LoanPurpose, SecurityType, Tier } from '../words/codes';
import { useNames } from '../words/useNames';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

type Ranges = Schemas['EntryRanges'];

const PARTS = ['amountBand', 'termBand', 'purpose', 'securityTypes', 'tier', 'size', 'industryDivision'] as const;
type Part = (typeof PARTS)[number];

const LABELS: Readonly<Record<Part, Key>> = {
  amountBand: 'demand.band',
  termBand: 'field.termMonths',
  purpose: 'field.purpose',
  securityTypes: 'field.securityAccepted',
  tier: 'field.tier',
  size: 'field.size',
  industryDivision: 'demand.line',
};

/** One range of an entry, as far as it is told. */
function Value({ ranges, part }: { ranges: Ranges; part: Part }) {
  const { named, listed, t, english } = useWords();
  const { industry } = useNames();
  const value = ranges[part];
  if (value === null || value === undefined) {
    return <NotStated />;
  }
  switch (part) {
    case 'amountBand':
      return <span className="number">{bandText(String(value), english)}</span>;
    case 'termBand':
      return <span className="number">{t('unit.month', { n: String(value) })}</span>;
    case 'purpose':
      return named(LoanPurpose, String(value));
    case 'securityTypes':
      return listed(SecurityType, value as string[]);
    case 'tier':
      return named(Tier, String(value));
    case 'size':
      return named(EnterpriseSize, String(value));
    case 'industryDivision':
      return industry(String(value));
  }
}

function Label({ part }: { part: Part }) {
  const { t } = useWords();
  return t(LABELS[part]);
}

function rangesIn(row: Row): Ranges | null {
  return (row['ranges'] ?? null) as Ranges | null;
}

function column(part: Part, more: TableColumnType<Row> = {}): TableColumnType<Row> {
  return {
    key: part,
    title: <Label part={part} />,
    render: (_, row) => {
      const ranges = rangesIn(row);
      return ranges ? <Value ranges={ranges} part={part} /> : <NotStated />;
    },
    ...more,
  };
}

/** What a list of entries tells of firm and need. */
export const RANGES: TableColumnsType<Row> = [
  column('amountBand', { align: 'right' }),
  column('purpose'),
  column('tier'),
  column('industryDivision', { className: 'col-wide' }),
];

/** All ranges of an entry. */
export function useRangeFacts(row: Row): Fact[] {
  const { t } = useWords();
  const ranges = rangesIn(row);
  return ranges ? PARTS.map((part) => ({ label: t(LABELS[part]), value: <Value ranges={ranges} part={part} /> })) : [];
}
