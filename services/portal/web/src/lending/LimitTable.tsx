import { Table, type TableColumnsType } from 'antd';
import { headingText } from '../aggregate/heading';
import type { Aggregate, Row } from '../aggregate/description';
import type { CreditSchemas as Schemas } from '../api/api';
import { read } from '../api/call';
import { fenOf } from '../format/money';
import { Amount } from '../parts/Amount';
import { Link } from '../shell/router';
import { CreditLimitKind } from '../words/codes';
import { useWords } from '../words/Words';

/** A record with the limit that is kept for it. */
export interface Kept {
  aggregate: Aggregate;
  row: Row;
  limit: Schemas['LimitView'];
}

/** The limits of records, of those that have one or have promised something. */
export async function limitsOf(aggregate: Aggregate, rows: readonly Row[]): Promise<Kept[]> {
  const all = await Promise.all(
    rows.map((row) => read<Schemas['LimitView']>(`/api/credit/v1/limits/${row.id}`).then((limit) => ({ aggregate, row, limit }), () => null)),
  );
  return all.flatMap((kept) => (kept && isUsed(kept.limit) ? [kept] : []));
}

function isUsed({ limit, reserved, utilized }: Schemas['LimitView']): boolean {
  return limit !== null || fenOf(reserved ?? '0') !== 0n || fenOf(utilized ?? '0') !== 0n;
}

const FIGURES = ['limit', 'available', 'reserved', 'utilized', 'exceededBy'] as const;

/** Limits line by line: each line is a sum of its own, and there is none below. */
export function LimitTable({ title, rows }: { title: string; rows: readonly Kept[] }) {
  const words = useWords();
  const { t, named } = words;
  const columns: TableColumnsType<Kept> = [
    {
      title,
      className: 'col-heading',
      render: (_, { aggregate, row }) => (
        <>
          <Link to={`/${aggregate.name}/${row.id}`}>{headingText(aggregate, row, words)}</Link>
          {typeof row['campaign'] === 'string' && <div className="bank">{row['campaign']}</div>}
        </>
      ),
    },
    { title: t('field.kind'), render: (_, { limit }) => named(CreditLimitKind, limit.kind) },
    { title: t('field.binding'), render: (_, { limit }) => t(limit.binding ? 'limit.binding' : 'limit.notBinding') },
    ...FIGURES.map((name) => ({
      title: t(name === 'exceededBy' ? 'limit.exceeded' : `limit.${name}`),
      align: 'right' as const,
      render: (_: unknown, { limit }: Kept) =>
        name === 'exceededBy' && fenOf(limit.exceededBy) === 0n ? (
          '—'
        ) : limit[name] === null ? (
          t('limit.unlimited')
        ) : (
          <Amount yuan={limit[name]} />
        ),
    })),
  ];
  return (
    <section aria-label={title} className="more">
      <div className="section-head">
        <h2>{title}</h2>
        <span>{t('limit.apart')}</span>
      </div>
      <Table
        rowKey={({ row }) => row.id}
        size="small"
        columns={columns}
        dataSource={[...rows]}
        pagination={false}
        scroll={{ x: 'max-content', y: 220 }}
        data-testid="limits"
      />
    </section>
  );
}
