import { useState } from 'react';
import { RecordName } from '../aggregate/RecordName';
import type { GapMap } from '../api/api';
import { amountText } from '../format/money';
import { Bar } from '../parts/Criteria';
import { useWords } from '../words/Words';

/** Of a set with many offers the first are named. */
const NAMED = 12;

/** Sets of needs that ask for more than all who could serve them have left, with the reckoning that proves it. */
export function OverDemanded({ sets }: { sets: GapMap['overDemanded'] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="over-demanded" data-testid="over-demanded">
      <div className="section-head">
        <h2 id="over-demanded">{t('gap.over')}</h2>
        <span>{t('gap.overHelp')}</span>
      </div>
      {sets.length === 0 ? (
        <p className="hint">{t('gap.overNone')}</p>
      ) : (
        <ol className="cuts">
          {sets.map((set) => (
            <Cut key={`${set.asked} ${set.offers.join()}`} set={set} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Cut({ set: { needs, asked, capacity, unmet, offers, pools } }: { set: GapMap['overDemanded'][number] }) {
  const { t, english } = useWords();
  const [open, setOpen] = useState(false);
  const amounts = { asked: amountText(asked, english), capacity: amountText(capacity, english), unmet: amountText(unmet, english) };
  return (
    <li>
      <p>
        {t('gap.cut', { n: needs, offers: offers.length, ...amounts })}
        {pools.length > 0 && ` ${t('gap.pools', { n: pools.length })}`}
      </p>
      <p className="reckoning">{t('gap.reckoning', amounts)}</p>
      {offers.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('gap.offers', { n: offers.length })}</summary>
          {open && (
            <ul className="lines">
              {offers.slice(0, NAMED).map((id) => (
                <li key={id}>
                  <RecordName of="credit-offers" id={id} />
                </li>
              ))}
              {offers.length > NAMED && <li>{t('gap.moreOffers', { n: offers.length - NAMED })}</li>}
            </ul>
          )}
        </details>
      )}
    </li>
  );
}

/** Needs that no offer fits, and the rules that keep them from offers. */
export function WithoutOffer({ without }: { without: GapMap['withoutOffer'] }) {
  const { t, english } = useWords();
  const most = Math.max(1, ...(without?.rules ?? []).map(({ needs }) => needs));
  return (
    <section aria-labelledby="without-offer" data-testid="without-offer">
      <div className="section-head">
        <h2 id="without-offer">{t('gap.without')}</h2>
        {without && <span>{t('gap.withoutCount', { n: without.needs, asked: amountText(without.asked, english) })}</span>}
      </div>
      {!without && <p className="hint">{t('gap.withoutFew')}</p>}
      {without && (
        <div className="refusals">
          <ol>
            {without.rules.map(({ rule, sentence, needs, everywhere }) => (
              <li key={rule} data-rule={rule}>
                <span className="sentence">{sentence}</span>
                <span className="number">{t('gap.kept', { n: needs })}</span>
                <Bar share={needs / most} tone="warm" />
                <small>{everywhere > 0 && t('gap.everywhere', { n: everywhere })}</small>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
