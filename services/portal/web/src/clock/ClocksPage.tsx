import { Button, Spin, Table } from 'antd';
import type { AggregateName } from '../aggregate/description';
import { has } from '../aggregate/description';
import { OrgName, useInstitutions } from '../aggregate/OrgName';
import { RecordName } from '../aggregate/RecordName';
import { RecordSelect } from '../aggregate/RecordSelect';
import { useRows } from '../aggregate/useRows';
import type { CreditSchemas as Schemas } from '../api/api';
import { minuteText } from '../format/time';
import { PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { usePlace } from '../shell/router';
import { useMe } from '../shell/session';
import { ClockProgramme } from '../words/clocks';
import { ClockParty, ClockState, ClockStep } from '../words/codes';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import { ClockRecord } from './ClockRecord';
import { leftOf } from './clocks';

type Overdue = Schemas['OverdueClockView'];

/** Who keeps clocks, and of what. */
const KEPT: readonly { service: string; title: Key }[] = [
  { service: 'credit', title: 'loan-applications.many' },
  { service: 'challenge', title: 'challenges.many' },
];
const PAGES: Readonly<Record<string, AggregateName>> = { 'loan-application': 'loan-applications', challenge: 'challenges' };
const BANK = { kind: 'pick', name: 'bankId', from: 'banks' } as const;

/** What is overdue, for who must see to it; and how banks keep their time. */
export function ClocksPage() {
  const { t } = useWords();
  const me = useMe();
  const { query, go, path } = usePlace();
  const bureau = has(me, ['operator', 'auditor']);
  const own = useInstitutions()?.get(me.org ?? '');
  const bankId = bureau ? (query.get('bankId') ?? undefined) : own?.id;
  return (
    <>
      <PageHead title={t('nav.clocks')} hint={t(bureau ? 'clocks.hint' : 'clocks.hintBank')} />
      {has(me, ['operator']) && KEPT.map(({ service, title }) => <OverdueOf key={service} service={service} title={title} />)}
      {bureau && (
        <div className="toolbar more" role="search">
          <div className="filter wide">
            <RecordSelect
              field={BANK}
              {...(bankId ? { value: bankId } : {})}
              onChange={(value) => go(value ? `${path}?bankId=${value}` : path, true)}
              disabled={false}
              label={t('clocks.chooseBank')}
              testId="filter-bankId"
            />
          </div>
        </div>
      )}
      {bankId && <ClockRecord key={bankId} bankId={bankId} />}
    </>
  );
}

function OverdueOf({ service, title }: { service: string; title: Key }) {
  const { t, named } = useWords();
  const { items, problem, more, loading, reload } = useRows<Overdue>(`/api/${service}/v1/overdue-clocks`, {});
  return (
    <section aria-label={t(title)} data-testid={`overdue-${service}`}>
      <div className="section-head">
        <h2>
          {t(title)} {t('clocks.overdue')}
        </h2>
        {items && <span>{t('list.shown', { n: items.length })}</span>}
      </div>
      {problem && <ProblemView problem={problem} retry={reload} />}
      {!items && !problem && <Spin />}
      {items?.length === 0 && <p className="hint">{t('clocks.none')}</p>}
      {items && items.length > 0 && (
        <Table<Overdue>
          rowKey="id"
          size="small"
          dataSource={[...items]}
          pagination={false}
          scroll={{ x: 'max-content' }}
          columns={[
            { title: t('clocks.what'), className: 'col-heading', render: (_, row) => <What row={row} /> },
            { title: t('clocks.step'), render: (_, { stage }) => <b>{named(ClockStep, stage)}</b> },
            {
              title: t('clocks.mustAct'),
              render: (_, { counterpartyOrg }) => (counterpartyOrg ? <OrgName org={String(counterpartyOrg)} /> : named(ClockParty, 'OPERATOR')),
            },
            { title: t('clocks.startedAt'), render: (_, { startedAt }) => minuteText(String(startedAt)) },
            { title: t('clocks.dueAt'), render: (_, { dueAt }) => minuteText(String(dueAt)) },
            { title: t('clocks.late'), render: (_, row) => <Late row={row} /> },
            { title: t('field.clockProgramme'), render: (_, { programme }) => named(ClockProgramme, programme) },
          ]}
        />
      )}
      {more && (
        <p className="list-end">
          <Button size="small" onClick={more} loading={loading}>
            {t('app.more')}
          </Button>
        </p>
      )}
    </section>
  );
}

function What({ row: { aggregateType, aggregateId } }: { row: Overdue }) {
  const of = PAGES[aggregateType];
  return of ? <RecordName of={of} id={String(aggregateId)} /> : aggregateType;
}

function Late({ row: { state, dueAt } }: { row: Overdue }) {
  const { t, named } = useWords();
  const left = leftOf({ dueAt, unit: 'HOURS', lastDay: null }, Date.now());
  return (
    <span className="clock late" data-testid="clock" data-state={state}>
      {named(ClockState, state)}
      {left && <small className="under">{t(left[0], { n: left[1] })}</small>}
    </span>
  );
}
