import type { ReactNode } from 'react';
import { Spin, Table, Tooltip, type TableColumnsType } from 'antd';
import { addressOf, type AggregateName, type Row } from '../aggregate/description';
import { RecordTable } from '../aggregate/RecordTable';
import { aggregateNamed } from '../aggregate/registry';
import type { CreditSchemas, FundSchemas, TalentSchemas } from '../api/api';
import { read } from '../api/call';
import { readPages, type Counted } from '../api/pages';
import { useLoad } from '../api/useLoad';
import { amountText } from '../format/money';
import { NotStated } from '../parts/NotStated';
import { PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { Link } from '../shell/router';
import { FundStructure, LineKind, Programme } from '../words/codes';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

const LOOK_AGAIN_MS = 30_000;
const LATEST = 10;

const MARKETS: readonly { label: Key; demand: AggregateName; supply: readonly AggregateName[] }[] = [
  { label: 'overview.lending', demand: 'financing-needs', supply: ['credit-offers'] },
  { label: 'overview.investment', demand: 'direct-financing-needs', supply: ['mandates'] },
  { label: 'overview.challenge', demand: 'challenges', supply: ['teams', 'achievements', 'capabilities'] },
  { label: 'overview.secondment', demand: 'expert-requests', supply: ['experts'] },
];

/** Both sides of the four markets on one screen, and what the services sum up, for the bureau. */
export function Overview() {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('overview.title')} hint={t('overview.hint')} />
      <Markets />
      <Lines />
      <Funds />
      <Secondments />
      <Latest />
    </>
  );
}

function Section({ title, children }: { title: Key; children: ReactNode }) {
  const { t } = useWords();
  return (
    <section>
      <div className="section-head">
        <h2>{t(title)}</h2>
      </div>
      {children}
    </section>
  );
}

function Markets() {
  const { t } = useWords();
  return (
    <Section title="overview.markets">
      <table className="plain-table" data-testid="markets">
        <thead>
          <tr>
            <th scope="col">{t('overview.market')}</th>
            <th scope="col">{t('overview.demand')}</th>
            <th scope="col">{t('overview.supply')}</th>
          </tr>
        </thead>
        <tbody>
          {MARKETS.map(({ label, demand, supply }) => (
            <tr key={label}>
              <th scope="row">{t(label)}</th>
              <td>
                <Number of={demand} />
              </td>
              <td>
                {supply.map((name) => (
                  <Number key={name} of={name} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** How many open records of a kind there are, as far as a screen may count. */
function Number({ of }: { of: AggregateName }) {
  const { t } = useWords();
  const aggregate = aggregateNamed(of);
  const { value, problem } = useLoad(
    `count ${of}`,
    () => readPages<Row>(addressOf(aggregate), { status: 'OPEN' }),
    () => LOOK_AGAIN_MS,
  );
  return (
    <span className="counted">
      <Link to={`/${of}?status=OPEN`}>{t(`${of}.many` as Key)}</Link>{' '}
      {value ? <Figure counted={value} /> : problem ? <NotStated /> : <Spin size="small" />}
    </span>
  );
}

function Figure({ counted: { items, complete } }: { counted: Counted<Row> }) {
  const { t } = useWords();
  return complete ? (
    <b data-testid="figure">{items.length}</b>
  ) : (
    <Tooltip title={t('overview.atLeastHelp')}>
      <b data-testid="figure">{t('home.atLeast', { n: items.length })}</b>
    </Tooltip>
  );
}

interface SummaryProps<T extends object, A> {
  title: Key;
  address: string;
  rowsOf: (answer: A) => readonly T[];
  keyOf: (row: T) => string;
  columns: TableColumnsType<T>;
}

function Summary<T extends object, A>({ title, address, rowsOf, keyOf, columns }: SummaryProps<T, A>) {
  const { t } = useWords();
  const { value, problem, reload } = useLoad(address, () => read<A>(address), () => LOOK_AGAIN_MS);
  return (
    <Section title={title}>
      {problem && !value && <ProblemView problem={problem} retry={reload} />}
      {!problem && !value && <Spin />}
      {value && (
        // Without a link in it, what scrolls must itself be reachable by keyboard.
        <div className="scrolls" tabIndex={0} role="region" aria-label={t(title)}>
          <Table rowKey={keyOf} size="small" columns={columns} dataSource={[...rowsOf(value)]} pagination={false} />
        </div>
      )}
    </Section>
  );
}

type LineSum = CreditSchemas['LineSumView'];

function Lines() {
  const { t, named, english } = useWords();
  return (
    <Summary<LineSum, CreditSchemas['LineSummaryView']>
      title="overview.lines"
      address="/api/credit/v1/credit-lines/summary"
      rowsOf={({ items }) => items}
      keyOf={({ kind, campaign }) => `${kind} ${campaign ?? ''}`}
      columns={[
        { title: t('field.lineKind'), render: (_, row) => named(LineKind, row.kind) },
        { title: t('field.campaign'), render: (_, row) => row.campaign ?? <NotStated /> },
        { title: t('overview.count'), align: 'right', render: (_, row) => row.count },
        { title: t('overview.amount'), align: 'right', render: (_, row) => <span className="number">{amountText(row.amount, english)}</span> },
      ]}
    />
  );
}

type FundSums = FundSchemas['FundSumsView'];
const CAPITAL = ['commitment', 'government', 'social', 'paidIn', 'invested', 'reserved', 'dryPowder'] as const;
const CAPITAL_LABELS: Readonly<Record<(typeof CAPITAL)[number], Key>> = {
  commitment: 'field.commitment',
  government: 'field.governmentCommitment',
  social: 'field.socialCommitment',
  paidIn: 'field.paidIn',
  invested: 'field.invested',
  reserved: 'field.reserved',
  dryPowder: 'field.dryPowder',
};

function Funds() {
  const { t, named, english } = useWords();
  return (
    <Summary<FundSums, FundSchemas['FundSummaryView']>
      title="overview.funds"
      address="/api/fund/v1/funds/summary"
      rowsOf={({ structures }) => structures}
      keyOf={({ structure, lookThrough }) => `${structure} ${lookThrough}`}
      columns={[
        {
          title: t('field.structure'),
          render: (_, row) => named(FundStructure, row.structure) + (row.lookThrough ? `（${t('overview.lookThrough')}）` : ''),
        },
        { title: t('overview.count'), align: 'right', render: (_, row) => row.count },
        ...CAPITAL.map((name) => ({
          title: t(CAPITAL_LABELS[name]),
          align: 'right' as const,
          render: (_: unknown, row: FundSums) => {
            const sum = row[name];
            return sum === null ? (
              <NotStated />
            ) : (
              <span className="number">
                {amountText(sum, english)}
                {row.statedBy[name] < row.count && <small className="under">{t('overview.statedBy', { n: row.statedBy[name] })}</small>}
              </span>
            );
          },
        })),
      ]}
    />
  );
}

type Batch = TalentSchemas['BatchView'];
const FIGURES = ['people', 'onPost', 'problemsSolved', 'conversions', 'peopleIntroduced'] as const;
const FIGURE_LABELS: Readonly<Record<(typeof FIGURES)[number], Key>> = {
  people: 'overview.people',
  onPost: 'overview.onPost',
  problemsSolved: 'field.problemsSolved',
  conversions: 'field.conversions',
  peopleIntroduced: 'field.peopleIntroduced',
};

function Secondments() {
  const { t, named } = useWords();
  return (
    <Summary<Batch, TalentSchemas['SummaryView']>
      title="overview.secondments"
      address="/api/talent/v1/secondments/summary"
      rowsOf={({ batches }) => batches}
      keyOf={({ programme, batch }) => `${programme} ${batch ?? ''}`}
      columns={[
        { title: t('field.programme'), render: (_, row) => named(Programme, row.programme) },
        { title: t('field.batch'), align: 'right', render: (_, row) => row.batch ?? <NotStated /> },
        ...FIGURES.map((name) => ({ title: t(FIGURE_LABELS[name]), align: 'right' as const, render: (_: unknown, row: Batch) => row[name] })),
      ]}
    />
  );
}

function Latest() {
  const aggregate = aggregateNamed('financing-needs');
  const { value } = useLoad('latest', () => readPages<Row>(addressOf(aggregate), {}, 1), () => LOOK_AGAIN_MS);
  return (
    <Section title="overview.recent">{value ? <RecordTable aggregate={aggregate} rows={value.items.slice(0, LATEST)} /> : <Spin />}</Section>
  );
}
