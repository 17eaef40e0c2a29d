import { Segmented, Spin, Table, type TableColumnsType } from 'antd';
import type { CreditSchemas as Schemas } from '../api/api';
import { query as asked, read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { Amount } from '../parts/Amount';
import { DayInput } from '../parts/Inputs';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { Link, usePlace } from '../shell/router';
import { CreditOutcomeBasis, CreditOutcomeGrouping, CreditOutcomeKind } from '../words/codes';
import { useWords } from '../words/Words';
import { GroupName } from './GroupName';
import { GROUPINGS, KINDS, linesOf, pageOf, type Grouping, type Line, type Total } from './totals';

const LOOK_AGAIN_MS = 60_000;
const BY = Object.keys(GROUPINGS) as Grouping[];

/** Sums by kind, word and group side by side; each leads to its rows, and no two of them are added. */
export function Totals() {
  const { t, named } = useWords();
  const { query, go, path } = usePlace();
  const by = BY.find((one) => one === query.get('by')) ?? 'BANK';
  const period = { from: query.get('from') ?? undefined, until: query.get('until') ?? undefined };
  const address = `/api/credit/v1/outcome-totals${asked({ by, ...period })}`;
  const { value, problem, reload } = useLoad(address, () => read<Schemas['All']>(address), () => LOOK_AGAIN_MS);
  const narrow = (name: string, next: string | undefined) => {
    const all = new URLSearchParams(query);
    all.delete(name);
    if (next) {
      all.set(name, next);
    }
    go(all.size > 0 ? `${path}?${all}` : path, true);
  };
  const lines = linesOf(value?.totals ?? []);
  const kinds = KINDS.filter((kind) => lines.some(({ of }) => of[kind]));
  const columns: TableColumnsType<Line> = [
    { title: named(CreditOutcomeGrouping, by), className: 'col-heading', render: (_, { group }) => <GroupName by={by} group={group} /> },
    { title: t('outcome.word'), render: (_, { basis }) => <span className={`word ${basis}`}>{named(CreditOutcomeBasis, basis)}</span> },
    ...kinds.map((kind) => ({
      title: named(CreditOutcomeKind, kind),
      align: 'right' as const,
      render: (_: unknown, { of }: Line) => <Figure total={of[kind]} />,
    })),
  ];
  return (
    <>
      <PageHead title={t('nav.outcomes')} hint={t('outcome.hint')} />
      <div className="toolbar" role="search">
        <Segmented
          value={by}
          onChange={(next) => narrow('by', next)}
          options={BY.map((one) => ({ value: one, label: named(CreditOutcomeGrouping, one) }))}
          aria-label={t('outcome.by')}
          data-testid="outcome-by"
        />
        {(['from', 'until'] as const).map((name) => (
          <label key={name} className="of-period">
            {t(`clocks.${name}`)}{' '}
            <DayInput testId={`outcome-${name}`} {...(period[name] ? { value: period[name] } : {})} onChange={(day) => narrow(name, day)} />
          </label>
        ))}
      </div>
      {problem && <ProblemView problem={problem} retry={reload} />}
      {!value && !problem && <Spin className="wait" />}
      {value && lines.length === 0 && <Nothing title={t('outcome.none')} help={t('outcome.noneHelp')} />}
      {lines.length > 0 && (
        <Table<Line>
          rowKey={({ group, basis }) => `${group} ${basis}`}
          size="small"
          columns={columns}
          dataSource={lines}
          pagination={false}
          scroll={{ x: 'max-content' }}
          data-testid="outcome-totals"
        />
      )}
      <p className="hint">{t('outcome.apart')}</p>
    </>
  );
}

function Figure({ total }: { total: Total | undefined }) {
  const { t } = useWords();
  return total ? (
    <Link to={pageOf(total)} testId={`total-${total.kind}-${total.basis}`}>
      {total.amount === null ? t('outcome.firms', { n: total.facts }) : <Amount yuan={total.amount} />}
      {total.amount !== null && <small className="under">{t('outcome.facts', { n: total.facts })}</small>}
    </Link>
  ) : (
    <span className="unknown">—</span>
  );
}
