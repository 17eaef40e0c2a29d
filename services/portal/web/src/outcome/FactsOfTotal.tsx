import { Spin } from 'antd';
import type { CreditSchemas as Schemas } from '../api/api';
import { read } from '../api/call';
import { readPages } from '../api/pages';
import { useLoad } from '../api/useLoad';
import { sumYuan } from '../format/money';
import { Amount } from '../parts/Amount';
import { PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { Link, usePlace } from '../shell/router';
import { CreditOutcomeBasis, CreditOutcomeKind } from '../words/codes';
import { useWords } from '../words/Words';
import type { Fact } from '../market/outcome';
import { FactTable } from './FactTable';
import { GroupName } from './GroupName';
import { GROUPINGS, groupingOf } from './totals';

/** The rows of one total, added up here beside the total as the service tells it. */
export function FactsOfTotal() {
  const { t, named } = useWords();
  const { query } = usePlace();
  const conditions = Object.fromEntries(query);
  const by = groupingOf(query);
  const group = query.get(GROUPINGS[by]);
  const { value, problem, reload } = useLoad(`facts ${query}`, async () => {
    const [rows, told] = await Promise.all([
      readPages<Fact>('/api/credit/v1/outcomes', conditions),
      read<Schemas['All']>(`/api/credit/v1/outcome-totals?${new URLSearchParams({ ...conditions, by })}`),
    ]);
    return { ...rows, total: told.totals[0] };
  });
  const counted = value?.items.every(({ amount }) => amount === null);
  return (
    <>
      <PageHead
        above={<Link to="/outcomes">{t('nav.outcomes')}</Link>}
        title={
          <>
            {named(CreditOutcomeKind, query.get('kind'))} · {named(CreditOutcomeBasis, query.get('basis'))}
            {group !== null && (
              <>
                {' · '}
                <GroupName by={by} group={group} />
              </>
            )}
          </>
        }
        hint={t('outcome.rowsHint')}
      />
      {problem && <ProblemView problem={problem} retry={reload} />}
      {!value && !problem && <Spin className="wait" />}
      {value && (
        <>
          <dl className="reach" data-testid="sums">
            <div>
              <dt>{t('outcome.total')}</dt>
              <dd data-testid="sum-told">{counted ? t('outcome.firms', { n: value.total?.facts ?? 0 }) : <Amount yuan={value.total?.amount ?? '0.00'} />}</dd>
            </div>
            <div>
              <dt>{t(value.complete ? 'outcome.rowsAdded' : 'outcome.rowsSoFar', { n: value.items.length })}</dt>
              <dd data-testid="sum-rows">
                {counted ? t('outcome.firms', { n: value.items.length }) : <Amount yuan={sumYuan(value.items.map(({ amount }) => amount ?? '0.00'))} />}
              </dd>
            </div>
          </dl>
          <FactTable facts={value.items} />
        </>
      )}
    </>
  );
}
