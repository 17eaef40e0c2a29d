import type { ReactNode } from 'react';
import type { RuleRefusals } from '../api/api';
import { Bar } from '../parts/Criteria';
import { Link } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';

/** Which rule turned how many supplies away, the most frequent first. */
export function Refusals({ refusals }: { refusals: readonly RuleRefusals[] }) {
  const { t } = useWords();
  const { roles } = useMe();
  const mayFill = roles.includes('enterprise');
  const ordered = [...refusals].sort((one, other) => other.supplies - one.supplies);
  const most = ordered[0]?.supplies ?? 1;
  return (
    <section aria-labelledby="refused" className="refusals" data-testid="refusals">
      <div className="section-head">
        <h2 id="refused">{t('refusal.title')}</h2>
      </div>
      {ordered.length === 0 ? (
        <p className="hint">{t('refusal.none')}</p>
      ) : (
        <>
          <ol>
            {ordered.map(({ rule, sentence, supplies, alone, factMissing }) => (
              <li key={rule} data-rule={rule}>
                <span className="sentence">{sentence}</span>
                <span className="number">{t('refusal.supplies', { n: supplies })}</span>
                <Bar share={supplies / most} tone="warm" />
                <small>
                  {alone > 0 && <span>{t('refusal.alone', { n: alone })}</span>}
                  {factMissing > 0 && (
                    <Missing link={mayFill}>{t('refusal.factMissing', { n: factMissing })}</Missing>
                  )}
                </small>
              </li>
            ))}
          </ol>
          <p className="hint">{t('refusal.help')}</p>
        </>
      )}
    </section>
  );
}

/** Leads the firm itself to its profile; anyone else only reads. */
function Missing({ link, children }: { link: boolean; children: ReactNode }) {
  return link ? <Link to="/profile">{children}</Link> : <span>{children}</span>;
}
