import { Button, Spin, Tag, Tooltip } from 'antd';
import { useState } from 'react';
import { credit, matcher, type Offer } from '../api/api';
import { ask } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { minuteText, secondText } from '../format/time';
import { DemoBadge, SampleBadge } from '../parts/Badges';
import { Facts } from '../parts/Facts';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { ReasonDialog } from '../parts/ReasonDialog';
import { Link } from '../shell/router';
import { useMe } from '../shell/session';
import { WithdrawReason } from '../words/codes';
import { useWords } from '../words/Words';
import { DemandTable } from './DemandTable';
import { useOfferFacts } from './useOfferFacts';

/** One offer: its terms as published, and the needs that fit, without names. */
export function OfferPage({ id }: { id: string }) {
  const { t, named } = useWords();
  const { org } = useMe();
  const [withdrawing, setWithdrawing] = useState(false);
  const { value, problem, reload } = useLoad(`offer ${id}`, () =>
    ask(credit.GET('/v1/credit-offers/{id}', { params: { path: { id } } })),
  );
  if (!value) {
    return problem ? <ProblemView problem={problem} retry={reload} /> : <Spin className="wait" />;
  }
  const open = value.status === 'OPEN';
  const mine = value.ownerOrg === org;
  return (
    <>
      <PageHead
        above={<Link to="/offers">{t('nav.offers')}</Link>}
        title={
          <>
            {value.name}
            <Tag color={open ? 'success' : 'default'} variant="outlined">
              {t(`offer.${value.status}`)}
            </Tag>
            <SampleBadge inForce={value.inForce} />
            <DemoBadge synthetic={value.synthetic} />
          </>
        }
        hint={value.bankName}
        actions={
          open &&
          mine && (
            <Button onClick={() => setWithdrawing(true)} data-testid="offer-withdraw">
              {t('offer.withdraw')}
            </Button>
          )
        }
      />
      <OfferFacts offer={value} />
      {open && mine && <Demands id={id} />}
      {!open && (
        <p className="hint">
          {t('demand.withdrawn', {
            time: minuteText(value.withdrawnAt),
            reason: named(WithdrawReason, value.withdrawnReason),
          })}
        </p>
      )}
      <WithdrawDialog
        id={id}
        open={withdrawing}
        onClose={(ended) => {
          setWithdrawing(false);
          if (ended) {
            reload();
          }
        }}
      />
    </>
  );
}

function OfferFacts({ offer }: { offer: Offer }) {
  return <Facts facts={useOfferFacts(offer)} />;
}

function WithdrawDialog({ id, open, onClose }: { id: string; open: boolean; onClose: (ended: boolean) => void }) {
  const { t } = useWords();
  return (
    <ReasonDialog
      open={open}
      title={t('offer.withdraw.title')}
      help={t('offer.withdraw.help')}
      reasons={WithdrawReason}
      action={t('offer.withdraw')}
      done={t('offer.withdrawn')}
      end={(reason, key) =>
        ask(
          credit.POST('/v1/credit-offers/{id}/withdraw', {
            params: { path: { id }, header: { 'Idempotency-Key': key } },
            body: { reason },
          }),
        )
      }
      onClose={onClose}
    />
  );
}

function Demands({ id }: { id: string }) {
  const { t, language } = useWords();
  const { value, problem, reload } = useLoad(
    `demands ${id} ${language}`,
    () => ask(matcher.GET('/v1/credit-offers/{id}/pairings', { params: { path: { id } } })),
    (known, watchedMs) => (!known && watchedMs < 10_000 ? 300 : watchedMs < 60_000 ? 2_000 : 15_000),
  );
  if (!value) {
    return problem && problem.status !== 404 ? (
      <ProblemView problem={problem} retry={reload} />
    ) : (
      <div className="wait">
        <Spin /> {t('pairing.computing')}
      </div>
    );
  }
  return (
    <section aria-labelledby="demands">
      <div className="section-head">
        <h2 id="demands">{t('demand.title')}</h2>
        <Tooltip title={t('demand.tierHelp')}>
          <Tag variant="outlined" tabIndex={0}>
            {t('demand.tier')}
          </Tag>
        </Tooltip>
        <span data-testid="demand-count">
          {value.eligible === null ? t('demand.countHidden') : t('demand.count', { n: value.eligible })}
        </span>
        <span className="live">
          <i /> {t('pairing.computed', { time: secondText(value.computedAt), rulebook: value.rulebook })}
        </span>
      </div>
      {value.pairings.length > 0 ? (
        <DemandTable demands={value.pairings} />
      ) : (
        <Nothing title={t('demand.none')} help={t('demand.noneHelp')} />
      )}
      <p className="hint">{t('demand.tierHelp')}</p>
    </section>
  );
}
