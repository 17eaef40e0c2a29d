import { Button } from 'antd';
import { useState } from 'react';
import { call, read } from '../api/call';
import { problemOf, type Problem } from '../api/problem';
import type { Reach } from '../api/api';
import { Bar } from '../parts/Criteria';
import { ProblemView } from '../parts/ProblemView';
import { useWords } from '../words/Words';

/** What an own offer reaches; every question counts against an allowance, so it is asked by hand. */
export function OfferReach({ id }: { id: string }) {
  return <Asking ask={() => read<Reach>(`/api/matcher/v1/credit-offers/${id}/reach`)} button="reach.ask" />;
}

/** What an offer would reach as it stands in the form, before it is posted. */
export function OfferPreview({ bodyNow }: { bodyNow: () => object }) {
  return (
    <Asking
      ask={async () => (await call<Reach>('POST', '/api/matcher/v1/credit-offer-previews', { body: bodyNow() })).value}
      button="reach.preview"
    />
  );
}

function Asking({ ask, button }: { ask: () => Promise<Reach>; button: 'reach.ask' | 'reach.preview' }) {
  const { t } = useWords();
  const [state, setState] = useState<{ busy: boolean; reach?: Reach; problem?: Problem }>({ busy: false });
  const look = () => {
    setState((old) => ({ ...old, busy: true }));
    ask()
      .then((reach) => setState({ busy: false, reach }))
      .catch((failure: unknown) => setState({ busy: false, problem: problemOf(failure) }));
  };
  return (
    <section aria-label={t('reach.title')} data-testid="reach">
      <div className="section-head">
        <h2>{t('reach.title')}</h2>
        <span>{t('reach.help')}</span>
        <Button size="small" onClick={look} loading={state.busy} data-testid="reach-ask">
          {t(button)}
        </Button>
      </div>
      <div aria-live="polite">
        {state.problem && <ReachProblem problem={state.problem} />}
        {state.reach && <Told reach={state.reach} />}
      </div>
    </section>
  );
}

/** What is missing for a preview is the same as for posting: each finding in a line. */
export function ReachProblem({ problem }: { problem: Problem }) {
  return (
    <>
      <ProblemView problem={problem} />
      {problem.errors && problem.errors.length > 0 && (
        <ul className="findings">
          {problem.errors.map(({ field, message, remedy }) => (
            <li key={`${field} ${message}`}>
              {message} {remedy}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

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
