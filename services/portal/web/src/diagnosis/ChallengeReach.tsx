import type { ChallengeReached } from '../api/api';
import { call } from '../api/call';
import { AskedByHand } from '../decision/AskedByHand';
import { Bar } from '../parts/Criteria';
import { useWords } from '../words/Words';

/** Its own service encodes the draft, the matcher counts by the rules that make the list; nothing is posted. */
async function reachOf(body: object): Promise<ChallengeReached> {
  const draft = (await call<object>('POST', '/api/challenge/v1/challenge-drafts', { body })).value;
  return (await call<ChallengeReached>('POST', '/api/matcher/v1/challenge-previews', { body: draft })).value;
}

/** Whom a challenge would reach as it stands in the form. */
export function ChallengeReach({ bodyNow }: { bodyNow: () => object }) {
  return <AskedByHand of="reached" button="reached.ask" ask={() => reachOf(bodyNow())} told={(reach) => <Told reach={reach} />} />;
}

function Told({ reach: { teams, achievements, firms, silent, refusals, rulebook, asOf } }: { reach: ChallengeReached }) {
  const { t } = useWords();
  const most = Math.max(1, ...refusals.map(({ supplies }) => supplies));
  return (
    <>
      {silent && (
        <p className="silent" data-testid="challenge-reach-silent">
          {t('reached.silent')}
        </p>
      )}
      <dl className="reach" data-testid="challenge-reach-counts">
        <div>
          <dt>{t('reached.teams')}</dt>
          <dd>{t('reached.of', { n: teams.reached, all: teams.listed })}</dd>
        </div>
        <div>
          <dt>{t('reached.achievements')}</dt>
          <dd>{t('reached.of', { n: achievements.reached, all: achievements.listed })}</dd>
        </div>
        <div>
          <dt>{t('reached.firms')}</dt>
          <dd>{firms.reached.words}</dd>
        </div>
      </dl>
      {refusals.length > 0 && (
        <div className="refusals">
          <ol>
            {refusals.map(({ rule, sentence, supplies, alone }) => (
              <li key={rule} data-rule={rule}>
                <span className="sentence">{sentence}</span>
                <span className="number">
                  {t('refusal.supplies', { n: supplies })}
                  {alone > 0 && <small> {t('refusal.alone', { n: alone })}</small>}
                </span>
                <Bar share={supplies / most} tone="warm" />
              </li>
            ))}
          </ol>
        </div>
      )}
      <p className="hint">{t('explain.ruledBy', { rulebook, day: asOf })}</p>
    </>
  );
}
