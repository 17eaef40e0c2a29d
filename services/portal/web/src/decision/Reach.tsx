import { call, read } from '../api/call';
import type { Reach } from '../api/api';
import { Bar } from '../parts/Criteria';
import { useWords } from '../words/Words';
import { AskedByHand } from './AskedByHand';

/** What an own offer reaches; every question counts against an allowance, so it is asked by hand. */
export function OfferReach({ id }: { id: string }) {
  return <AskedByHand of="reach" button="reach.ask" ask={() => read<Reach>(`/api/matcher/v1/credit-offers/${id}/reach`)} told={told} />;
}

/** What an offer would reach as it stands in the form, before it is posted. */
export function OfferPreview({ bodyNow }: { bodyNow: () => object }) {
  return (
    <AskedByHand
      of="reach"
      button="reach.preview"
      ask={async () => (await call<Reach>('POST', '/api/matcher/v1/credit-offer-previews', { body: bodyNow() })).value}
      told={told}
    />
  );
}

const told = (reach: Reach) => <Told reach={reach} />;

function Told({ reach: { openNeeds, mayFit, passPercent, passing, rules, rulebook, asOf } }: { reach: Reach }) {
  const { t } = useWords();
  const most = Math.max(1, ...rules.map(({ refused }) => refused.count ?? 0));
  return (
    <>
      <dl className="reach" data-testid="reach-counts">
        <div>
          <dt>{t('reach.open')}</dt>
          <dd>{openNeeds.words}</dd>
        </div>
        <div>
          <dt>{t('reach.mayFit')}</dt>
          <dd>{mayFit.words}</dd>
        </div>
        <div>
          <dt>{t('reach.percent')}</dt>
          <dd>{passPercent === null ? t('reach.few') : t('reach.about', { n: passPercent })}</dd>
        </div>
        <div>
          <dt>{t('reach.passing')}</dt>
          <dd>{passing.words}</dd>
        </div>
      </dl>
      {rules.length > 0 && (
        <div className="refusals">
          <ol>
            {rules.map(({ rule, sentence, refused }) => (
              <li key={rule} data-rule={rule}>
                <span className="sentence">{sentence}</span>
                <span className="number">{t('reach.refused', { words: refused.words })}</span>
                <Bar share={(refused.count ?? 0) / most} tone="warm" />
              </li>
            ))}
          </ol>
        </div>
      )}
      <p className="hint">
        {t('explain.ruledBy', { rulebook, day: asOf })} {t('reach.ownNot')}
      </p>
    </>
  );
}
