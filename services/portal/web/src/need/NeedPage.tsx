import { Button, Spin, Tag } from 'antd';
import { useState } from 'react';
import { enterprise, matcher, type Need, type NeedPairings } from '../api/api';
import { ask, type Problem } from '../api/problem';
import { useLoad, type Pace } from '../api/useLoad';
import { amountText } from '../format/money';
import { minuteText, secondText } from '../format/time';
import { DemoBadge } from '../parts/Badges';
import { Facts } from '../parts/Facts';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { ReasonDialog } from '../parts/ReasonDialog';
import { Link } from '../shell/router';
import { useMe } from '../shell/session';
import { CloseReason, Collateral, LoanPurpose, SecurityType } from '../words/codes';
import { useWords } from '../words/Words';
import { Explanation } from './Explanation';
import { Ranking } from './Ranking';
import { Refusals } from './Refusals';

/** Quick while the pairing of a posted need is under way, every second for a minute, then at rest. */
const pairingPace: Pace<NeedPairings> = (value, watchedMs) => {
  if (!value && watchedMs < 10_000) {
    return 300;
  }
  return watchedMs < 60_000 ? 1_000 : 10_000;
};

/** One need: what was asked, what fits and why, and why the rest does not. */
export function NeedPage({ id }: { id: string }) {
  const { t, named } = useWords();
  const { org, roles } = useMe();
  const [closing, setClosing] = useState(false);
  const need = useLoad(`need ${id}`, () =>
    ask(enterprise.GET('/v1/financing-needs/{id}', { params: { path: { id } } })),
  );
  if (!need.value) {
    return need.problem ? <ProblemView problem={need.problem} retry={need.reload} /> : <Spin className="wait" />;
  }
  const { value } = need;
  const mine = value.ownerOrg === org;
  const open = value.status === 'OPEN';
  return (
    <>
      <PageHead
        above={
          roles.includes('operator') ? (
            <Link to="/overview">{t('nav.overview')}</Link>
          ) : (
            <Link to="/needs">{t('nav.needs')}</Link>
          )
        }
        title={
          <>
            {named(LoanPurpose, value.purpose)} <Amount need={value} />
            <Tag color={open ? 'success' : 'default'} variant="outlined">
              {t(`need.${value.status}`)}
            </Tag>
            <DemoBadge synthetic={value.synthetic} />
          </>
        }
        actions={open && mine && <Button onClick={() => setClosing(true)}>{t('need.close')}</Button>}
      />
      <NeedFacts need={value} />
      {open ? (
        <Pairings id={id} />
      ) : (
        <p className="hint">
          {t('pairing.closed', { time: minuteText(value.closedAt), reason: named(CloseReason, value.closedReason) })}
        </p>
      )}
      <CloseDialog id={id} open={closing} onClose={(ended) => { setClosing(false); if (ended) { need.reload(); } }} />
    </>
  );
}

function Amount({ need }: { need: Need }) {
  const { english } = useWords();
  return <span className="number">{amountText(need.amount, english)}</span>;
}

function NeedFacts({ need }: { need: Need }) {
  const { t, listed } = useWords();
  const none = <span className="unknown">{t('need.unspecified')}</span>;
  return (
    <Facts
      facts={[
        { label: t('need.term'), value: t('need.months', { n: need.termMonths }) },
        {
          label: t('need.ceiling'),
          value: need.rateCeilingPercent ? `≤ ${need.rateCeilingPercent}%` : t('need.noCeiling'),
        },
        { label: t('need.security'), value: listed(SecurityType, need.securityTypes) ?? none },
        { label: t('need.collateral'), value: listed(Collateral, need.collateral) ?? none },
        {
          label: t('need.within'),
          value: need.neededWithinDays ? t('need.days', { n: need.neededWithinDays }) : none,
        },
        { label: t('need.opened'), value: minuteText(need.createdAt) },
      ]}
    />
  );
}

function CloseDialog({ id, open, onClose }: { id: string; open: boolean; onClose: (ended: boolean) => void }) {
  const { t } = useWords();
  return (
    <ReasonDialog
      open={open}
      title={t('need.close.title')}
      help={t('need.close.help')}
      reasons={CloseReason}
      action={t('need.close')}
      done={t('need.closed')}
      end={(reason, key) =>
        ask(
          enterprise.POST('/v1/financing-needs/{id}/close', {
            params: { path: { id }, header: { 'Idempotency-Key': key } },
            body: { reason },
          }),
        )
      }
      onClose={onClose}
    />
  );
}

/** Right after posting the matcher may not have heard of the need, or be reading its market anew: that is waiting. */
function isPending({ status, code }: Problem): boolean {
  return status === 404 || (status === 503 && code === 'unavailable');
}

/** The live part: looks again by itself, and keeps what it shows while doing so. */
function Pairings({ id }: { id: string }) {
  const { t, language } = useWords();
  const [explained, setExplained] = useState<string | null>(null);
  const { value, problem, reload } = useLoad(
    `pairings ${id} ${language}`,
    () => ask(matcher.GET('/v1/financing-needs/{id}/pairings', { params: { path: { id } } })),
    pairingPace,
  );
  if (!value) {
    return problem && !isPending(problem) ? (
      <ProblemView problem={problem} retry={reload} />
    ) : (
      <div className="wait" data-testid="pairing-wait">
        <Spin /> {t('pairing.computing')}
      </div>
    );
  }
  const offer = value.pairings.find((pairing) => pairing.offerId === explained);
  return (
    <div className="need-grid">
      <section aria-labelledby="fitting">
        <div className="section-head">
          <h2 id="fitting">{t('pairing.title')}</h2>
          <span data-testid="pairing-count">{t('pairing.count', { offers: value.offers, eligible: value.eligible, n: value.pairings.length })}</span>
          <span className="live" title={t('pairing.live')}>
            <i /> {t('pairing.computed', { time: secondText(value.computedAt), rulebook: value.rulebook })}
          </span>
        </div>
        {value.pairings.length > 0 ? (
          <Ranking pairings={value.pairings} onExplain={setExplained} />
        ) : (
          <Nothing title={t('pairing.none')} help={t('pairing.noneHelp')} />
        )}
        <p className="hint">{t('pairing.disclaimer')}</p>
      </section>
      <Refusals refusals={value.refusals} />
      <Explanation needId={id} offer={offer} offerId={explained} onClose={() => setExplained(null)} />
    </div>
  );
}
