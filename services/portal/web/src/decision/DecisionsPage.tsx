import { Button, Spin, Table, Tag, type TableColumnsType } from 'antd';
import type { AggregateName } from '../aggregate/description';
import { RecordName } from '../aggregate/RecordName';
import { useRows } from '../aggregate/useRows';
import type { DecisionSummary } from '../api/api';
import { minuteText } from '../format/time';
import { CodeSelect } from '../parts/Inputs';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { Link, usePlace } from '../shell/router';
import { Market, YesNo } from '../words/codes';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

const ADDRESS = '/api/matcher/v1/decisions';
const NARROWING = ['market', 'demandId', 'supplyId'] as const;

/** What a market's demands and supplies are called; a solver may be an achievement, which has no name here then. */
const SIDES: Readonly<Record<string, readonly [demand: AggregateName, supply: AggregateName]>> = {
  lending: ['financing-needs', 'credit-offers'],
  investment: ['direct-financing-needs', 'mandates'],
  challenge: ['challenges', 'teams'],
  secondment: ['expert-requests', 'experts'],
};

/** The records of an organisation: what it did, and what was done about what it posted. */
export function DecisionsPage() {
  const { t } = useWords();
  const { query, go, path } = usePlace();
  const wanted = Object.fromEntries(NARROWING.map((name) => [name, query.get(name) ?? undefined]));
  const { items, problem, more, loading, reload } = useRows<DecisionSummary>(ADDRESS, wanted);
  const columns = useColumns();
  const narrow = (name: string, value?: string) => {
    const next = new URLSearchParams(query);
    next.delete(name);
    if (value) {
      next.set(name, value);
    }
    go(next.size > 0 ? `${path}?${next}` : path, true);
  };
  return (
    <>
      <PageHead title={t('nav.decisions')} hint={t('decision.listHelp')} />
      <div className="toolbar" role="search">
        <div className="filter">
          <CodeSelect
            codes={Market}
            {...(wanted['market'] ? { value: wanted['market'] } : {})}
            onChange={(value) => narrow('market', value as string | undefined)}
            placeholder={t('overview.market')}
            label={t('overview.market')}
            testId="filter-market"
          />
        </div>
        {(['demandId', 'supplyId'] as const).map(
          (name) =>
            wanted[name] && (
              <Tag key={name} closable onClose={() => narrow(name)}>
                {t(`decision.only.${name}`)} …{wanted[name].slice(-8)}
              </Tag>
            ),
        )}
      </div>
      {problem && <ProblemView problem={problem} retry={reload} />}
      {!items && !problem && <Spin className="wait" />}
      {items?.length === 0 && <Nothing title={t('decision.noneYet')} help={t('decision.noneYetHelp')} />}
      {items && items.length > 0 && (
        <>
          <Table
            rowKey="decisionId"
            size="small"
            columns={columns}
            dataSource={[...items]}
            pagination={false}
            scroll={{ x: 'max-content' }}
            data-testid="list-decisions"
          />
          <p className="list-end" aria-live="polite">
            {t('list.shown', { n: items.length })}
            {more && (
              <Button size="small" onClick={more} loading={loading} data-testid="more">
                {t('app.more')}
              </Button>
            )}
          </p>
        </>
      )}
    </>
  );
}

function useColumns(): TableColumnsType<DecisionSummary> {
  const { t, named } = useWords();
  return [
    {
      title: t('decision.act'),
      className: 'col-heading',
      render: (_, { decisionId, action, actedBy, view }) => (
        <>
          <Link to={`/decisions/${decisionId}`} className="strong" testId="row-link">
            {t(`decision.${action}` as Key)}
          </Link>
          <div className="bank">{t(actedBy === view ? 'decision.byUs' : 'decision.byThem')}</div>
        </>
      ),
    },
    { title: t('overview.market'), render: (_, { market }) => named(Market, market) },
    { title: t('decision.demand'), render: (_, row) => <Posted side={0} row={row} /> },
    { title: t('decision.supply'), render: (_, row) => <Posted side={1} row={row} /> },
    { title: t('decision.actedAt'), render: (_, { actedAt }) => minuteText(actedAt) },
    {
      title: t('explain.eligible'),
      render: (_, { eligible }) => (eligible === null ? '—' : named(YesNo, eligible ? 'yes' : 'no')),
    },
    { title: t('decision.noteSaid'), className: 'col-wide', render: (_, { note }) => note },
  ];
}

function Posted({ side, row }: { side: 0 | 1; row: DecisionSummary }) {
  const of = SIDES[row.market]?.[side];
  const id = side === 0 ? row.demandId : row.supplyId;
  return of ? <RecordName of={of} id={id} /> : id;
}
