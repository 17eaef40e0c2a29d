import type { RuleRefusals } from '../api/api';
import { Bar } from '../parts/Criteria';
import { useWords } from '../words/Words';

/** Which rule turned how many offers away, the most frequent first. */
export function Refusals({ refusals }: { refusals: readonly RuleRefusals[] }) {
  const { t } = useWords();
  const ordered = [...refusals].sort((one, other) => other.offers - one.offers);
  const most = ordered[0]?.offers ?? 1;
  return (
    <aside aria-labelledby="refused" className="refusals" data-testid="refusals">
      <div className="section-head">
        <h2 id="refused">{t('refusal.title')}</h2>
      </div>
      {ordered.length === 0 ? (
        <p className="hint">{t('refusal.none')}</p>
      ) : (
        <>
          <ol>
            {ordered.map(({ rule, sentence, offers }) => (
              <li key={rule} data-rule={rule}>
                <span className="sentence">{sentence}</span>
                <span className="number">{t('refusal.offers', { n: offers })}</span>
                <Bar share={offers / most} tone="warm" />
              </li>
            ))}
          </ol>
          <p className="hint">{t('refusal.help')}</p>
        </>
      )}
    </aside>
  );
}
