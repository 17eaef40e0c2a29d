import { Checkbox, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { DemoBadge, SampleBadge } from '../parts/Badges';
import { Link } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { has, shownIn, type Aggregate, type Row } from './description';
import { labelOf, type Field } from './field';
import { FieldValue } from './FieldValue';
import { headingText } from './heading';
import { words as names } from './names';
import { StatusTag } from './StatusTag';

const TO_THE_RIGHT: ReadonlySet<string> = new Set(['money', 'integer', 'percent']);
const WIDE: ReadonlySet<string> = new Set(['long', 'codes', 'texts']);

interface Props {
  aggregate: Aggregate;
  rows: readonly Row[];
  /** What a list that is worked on shows besides. */
  more?: TableColumnsType<Row>;
  chosen?: Chosen;
}

/** Lines that are ticked to do something with all of them. */
interface Chosen {
  ids: readonly string[];
  choose: (ids: string[]) => void;
}

/** Records one line each, by the columns of their kind. */
export function RecordTable({ aggregate, rows, more = [], chosen }: Props) {
  const tick = useTick(aggregate, chosen);
  return (
    <Table<Row>
      rowKey="id"
      size="small"
      columns={[...tick, ...useColumns(aggregate), ...more]}
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      data-testid={`list-${aggregate.name}`}
    />
  );
}

function useTick(aggregate: Aggregate, chosen: Chosen | undefined): TableColumnsType<Row> {
  const words = useWords();
  if (!chosen) {
    return [];
  }
  const { ids, choose } = chosen;
  return [
    {
      key: 'tick',
      width: 40,
      render: (_, { id, ...row }) => (
        <Checkbox
          checked={ids.includes(id)}
          onChange={({ target }) => choose(target.checked ? [...ids, id] : ids.filter((one) => one !== id))}
          aria-label={headingText(aggregate, { id, ...row }, words)}
          data-testid="tick"
        />
      ),
    },
  ];
}

function useColumns(aggregate: Aggregate): TableColumnsType<Row> {
  const words = useWords();
  const { t } = words;
  const fields = shownIn(aggregate);
  const heading = fields.find(({ name }) => name === aggregate.heading);
  const me = useMe();
  const whose = has(me, ['operator', 'auditor', 'bank', 'guarantor']);
  // To a firm every need is its own, and to a bank every application its own: a column that says so on each line says nothing.
  const named = aggregate.columns.filter((name) => (whose || name !== 'enterpriseId') && (name !== 'bankId' || !has(me, ['bank'])));
  const columns = named.flatMap((name) => fields.filter((field) => field.name === name));
  return [
    {
      title: t(heading ? labelOf(heading) : names(aggregate).one),
      className: 'col-heading',
      render: (_, row) => (
        <>
          {aggregate.inLine ? (
            <b>{headingText(aggregate, row, words)}</b>
          ) : (
            <Link to={`/${aggregate.name}/${row.id}`} className="strong" testId="row-link">
              {headingText(aggregate, row, words)}
            </Link>
          )}{' '}
          <SampleBadge inForce={row['inForce'] as boolean | undefined} />
          <DemoBadge synthetic={row['synthetic'] as boolean | undefined} />
          {aggregate.whose && <div className="bank">{row[aggregate.whose] as ReactNode}</div>}
        </>
      ),
    },
    ...columns.map((field: Field) => ({
      title: t(labelOf(field)),
      ...(TO_THE_RIGHT.has(field.kind) ? { align: 'right' as const } : {}),
      ...(WIDE.has(field.kind) ? { className: 'col-wide' } : {}),
      render: (_: unknown, row: Row) => <FieldValue field={field} row={row} />,
    })),
    ...(aggregate.statuses
      ? [{ title: t('field.status'), render: (_: unknown, row: Row) => <StatusTag aggregate={aggregate} row={row} /> }]
      : []),
  ];
}
