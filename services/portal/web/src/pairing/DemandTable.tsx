import { Button, Table, Tag, type TableColumnsType } from 'antd';
import type { PairedDemand } from '../api/api';
import { amountRange } from '../format/money';
import { DemoBadge } from '../parts/Badges';
import { BandBars, FitTag } from '../parts/Criteria';
import { NotStated } from '../parts/NotStated';
import { Link, usePlace } from '../shell/router';
import { ChallengeKind, DirectInstrument, FundStage, LoanPurpose, Sector, type Codes } from '../words/codes';
import { useNames } from '../words/useNames';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

const KINDS: Readonly<Record<string, Codes>> = {
  lending: LoanPurpose,
  investment: DirectInstrument,
  challenge: ChallengeKind,
};

/** What a supply's owner can do about a demand: the form, and which of its fields names which side. */
const ANSWERS: Readonly<Record<string, readonly [to: string, supply: string | null, demand: string]>> = {
  lending: ['authorizations', null, 'needId'],
  investment: ['approaches', 'mandateId', 'needId'],
  challenge: ['proposals', null, 'challengeId'],
  secondment: ['secondments', 'expertId', 'requestId'],
};

const CALLED: Readonly<Record<string, Key>> = { authorizations: 'letter.ask', approaches: 'action.approach', proposals: 'action.propose' };

/** "1000000-5000000" or "100000000+" as an amount range; any other wording is shown as the service says it. */
export function bandText(band: string, english: boolean): string {
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(band) ?? [];
  return amountRange(from === '0' ? null : (from ?? null), to ?? null, english) ?? band;
}

interface Props {
  demands: readonly PairedDemand[];
  market: string;
  supplyId: string;
  fresh: ReadonlySet<string>;
}

/** The best demands of a supply: coarse features and bands, or the title where it was published. */
export function DemandTable({ demands, market, supplyId, fresh }: Props) {
  return (
    <Table
      rowKey={({ demand }) => demand.demandId}
      rowClassName={({ demand }) => (fresh.has(demand.demandId) ? 'fresh' : '')}
      size="small"
      columns={useColumns(market, supplyId, fresh)}
      dataSource={[...demands]}
      pagination={false}
      data-testid="demand-table"
    />
  );
}

function useColumns(market: string, supplyId: string, fresh: ReadonlySet<string>): TableColumnsType<PairedDemand> {
  const { t, named, listed, english } = useWords();
  const { industry } = useNames();
  const hidden = <span className="unknown">{t('demand.hidden')}</span>;
  const answer = ANSWERS[market];
  return [
    { title: '#', width: 44, align: 'right', render: (_, { rank }) => <span className="rank">{rank}</span> },
    { title: t('pairing.fit'), width: 76, render: (_, { fit }) => <FitTag fit={fit} /> },
    {
      title: t('demand.what'),
      render: (_, { demand }) => (
        <>
          {demand.title ? (
            <Link to={`/challenges/${demand.demandId}`} className="strong" testId="row-link">
              {demand.title}
            </Link>
          ) : (
            demand.kind && named(KINDS[market] ?? {}, demand.kind)
          )}
          {demand.title && demand.kind && <div className="bank">{named(KINDS[market] ?? {}, demand.kind)}</div>}
          {demand.stage && ` · ${named(FundStage, demand.stage)}`}
          {!demand.title && !demand.kind && (listed(Sector, demand.sectors) ?? <NotStated />)}{' '}
          {fresh.has(demand.demandId) && <Tag color="processing">{t('pairing.new')}</Tag>}
          <DemoBadge synthetic={demand.synthetic} />
        </>
      ),
    },
    {
      title: t('demand.line'),
      render: (_, { demand }) =>
        listed(Sector, demand.sectors) ??
        (demand.industryDivision ? industry(demand.industryDivision) : market === 'challenge' ? <NotStated /> : hidden),
    },
    // A challenge is published by its subject: where its sponsor sits is on its own page.
    ...(market === 'challenge'
      ? []
      : [{ title: t('demand.district'), render: (_: unknown, { demand }: PairedDemand) => demand.district ?? hidden }]),
    {
      title: t('demand.band'),
      render: (_, { demand }) => (demand.amountBand ? bandText(demand.amountBand, english) : <NotStated />),
    },
    { title: t('demand.criteria'), render: (_, { criteria }) => <BandBars bands={criteria} /> },
    ...(answer ? [{ key: 'answer', render: (_: unknown, { demand }: PairedDemand) => <Answer of={answer} supplyId={supplyId} demandId={demand.demandId} /> }] : []),
  ];
}

function Answer({ of: [to, supply, field], supplyId, demandId }: { of: NonNullable<(typeof ANSWERS)[string]>; supplyId: string; demandId: string }) {
  const { t } = useWords();
  const { go } = usePlace();
  const given = new URLSearchParams({ ...(supply ? { [supply]: supplyId } : {}), [field]: demandId });
  return (
    <Button size="small" onClick={() => go(`/${to}/new?${given.toString()}`)} data-testid={`answer-${to}`}>
      {t(CALLED[to] ?? 'action.second')}
    </Button>
  );
}
