import { Spin, Table, Tag, Tooltip, type TableColumnsType } from 'antd';
import { credit, enterprise, type Need, type Offer } from '../api/api';
import { pageAt, readPages, type Counted } from '../api/pages';
import { ask } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { amountText, sumYuan } from '../format/money';
import { minuteText } from '../format/time';
import { DemoBadge } from '../parts/Badges';
import { Bar } from '../parts/Criteria';
import { PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { Link } from '../shell/router';
import { LoanPurpose } from '../words/codes';
import { useWords } from '../words/Words';

async function loadMarket() {
  const [needs, offers, banks] = await Promise.all([
    readPages((cursor) => ask(enterprise.GET('/v1/financing-needs', pageAt(cursor)))),
    readPages((cursor) => ask(credit.GET('/v1/credit-offers', pageAt(cursor)))),
    readPages((cursor) => ask(credit.GET('/v1/banks', pageAt(cursor)))),
  ]);
  return { needs, offers, banks };
}

type Market = Awaited<ReturnType<typeof loadMarket>>;

/** Both sides of the market on one screen, for the bureau. */
export function Overview() {
  const { t } = useWords();
  const { value, problem, reload } = useLoad('market', loadMarket, () => 30_000);
  return (
    <>
      <PageHead title={t('overview.title')} hint={t('overview.hint')} />
      {problem && <ProblemView problem={problem} retry={reload} />}
      {!value && !problem && <Spin className="wait" />}
      {value && (
        <>
          <Figures market={value} />
          <div className="overview-grid">
            <ByPurpose needs={value.needs.items} offers={value.offers.items} />
            <Recent needs={value.needs.items} />
          </div>
        </>
      )}
    </>
  );
}

function Figure({ label, counted, notes }: { label: string; counted: Counted<unknown>; notes: readonly string[] }) {
  const { t } = useWords();
  const number = counted.items.length;
  return (
    <div className="figure" data-testid="figure">
      <span>{label}</span>
      <Tooltip title={counted.complete ? undefined : t('overview.atLeastHelp')}>
        <b>{counted.complete ? number : t('overview.atLeast', { n: number })}</b>
      </Tooltip>
      <small>{notes.join(' · ')}</small>
    </div>
  );
}

function Figures({ market }: { market: Market }) {
  const { t, english } = useWords();
  const { needs, offers, banks } = market;
  const open = needs.items.filter(({ status }) => status === 'OPEN');
  const shown = offers.items.filter(({ status }) => status === 'OPEN');
  const onSale = shown.filter(({ inForce }) => inForce).length;
  const wanted = amountText(sumYuan(open.map(({ amount }) => amount)), english);
  return (
    <div className="figures">
      <Figure
        label={t('overview.needs')}
        counted={needs}
        notes={[t('overview.open', { n: open.length }), `${t('overview.wanted')} ${wanted}`]}
      />
      <Figure
        label={t('overview.offers')}
        counted={offers}
        notes={[t('overview.inForce', { n: onSale }), t('overview.samples', { n: shown.length - onSale })]}
      />
      <Figure label={t('overview.banks')} counted={banks} notes={[]} />
    </div>
  );
}

interface Line {
  purpose: string;
  needs: number;
  amount: string;
  offers: number;
}

function lines(needs: readonly Need[], offers: readonly Offer[]): Line[] {
  const open = needs.filter(({ status }) => status === 'OPEN');
  const shown = offers.filter(({ status }) => status === 'OPEN');
  return Object.keys(LoanPurpose)
    .map((purpose) => {
      const asked = open.filter((need) => need.purpose === purpose);
      return {
        purpose,
        needs: asked.length,
        amount: sumYuan(asked.map(({ amount }) => amount)),
        offers: shown.filter(({ purposes }) => purposes?.includes(purpose)).length,
      };
    })
    .sort((one, other) => other.needs - one.needs);
}

function ByPurpose({ needs, offers }: { needs: readonly Need[]; offers: readonly Offer[] }) {
  const { t, named, english } = useWords();
  const all = lines(needs, offers);
  const most = Math.max(1, ...all.map((line) => line.needs));
  const mostOffers = Math.max(1, ...all.map((line) => line.offers));
  const columns: TableColumnsType<Line> = [
    { title: t('need.purpose'), render: (_, line) => named(LoanPurpose, line.purpose) },
    { title: t('overview.needs'), render: (_, line) => <Counter number={line.needs} most={most} warm /> },
    {
      title: t('overview.wanted'),
      align: 'right',
      render: (_, line) => (line.needs > 0 ? <span className="number">{amountText(line.amount, english)}</span> : '—'),
    },
    { title: t('overview.offers'), render: (_, line) => <Counter number={line.offers} most={mostOffers} /> },
  ];
  return (
    <section>
      <div className="section-head">
        <h2>{t('overview.byPurpose')}</h2>
      </div>
      <Table rowKey="purpose" size="small" columns={columns} dataSource={all} pagination={false} />
      <p className="hint">{t('overview.byPurposeHelp')}</p>
    </section>
  );
}

function Counter({ number, most, warm = false }: { number: number; most: number; warm?: boolean }) {
  return (
    <span className="matches">
      <b>{number}</b> <Bar share={number / most} {...(warm ? { tone: 'warm' as const } : {})} />
    </span>
  );
}

function Recent({ needs }: { needs: readonly Need[] }) {
  const { t, named, english } = useWords();
  const latest = [...needs].sort((one, other) => other.createdAt.localeCompare(one.createdAt)).slice(0, 12);
  const columns: TableColumnsType<Need> = [
    {
      title: t('need.purpose'),
      render: (_, need) => (
        <>
          <Link to={`/needs/${need.id}`} className="strong">
            {named(LoanPurpose, need.purpose)}
          </Link>{' '}
          <DemoBadge synthetic={need.synthetic} />
        </>
      ),
    },
    { title: t('need.amount'), align: 'right', render: (_, need) => <span className="number">{amountText(need.amount, english)}</span> },
    { title: t('need.status'), render: (_, need) => <Tag variant="outlined">{t(`need.${need.status}`)}</Tag> },
    { title: t('need.opened'), render: (_, need) => minuteText(need.createdAt) },
  ];
  return (
    <section>
      <div className="section-head">
        <h2>{t('overview.recent')}</h2>
      </div>
      <Table rowKey="id" size="small" columns={columns} dataSource={latest} pagination={false} />
    </section>
  );
}
