import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { problemOf, type Problem } from '../api/problem';
import { ProblemView } from '../parts/ProblemView';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

interface Props<T> {
  /** Of the keys of its words, `{of}.title` and `{of}.help`, and of what tests find it by. */
  of: 'reach' | 'reached';
  button: Key;
  ask: () => Promise<T>;
  told: (answer: T) => ReactNode;
}

/** What an offer or a challenge reaches: every question counts against an allowance, so it is asked by hand. */
export function AskedByHand<T>({ of, button, ask, told }: Props<T>) {
  const { t } = useWords();
  const [state, setState] = useState<{ busy: boolean; answer?: T; problem?: Problem }>({ busy: false });
  const look = () => {
    setState((old) => ({ ...old, busy: true }));
    ask()
      .then((answer) => setState({ busy: false, answer }))
      .catch((failure: unknown) => setState({ busy: false, problem: problemOf(failure) }));
  };
  const { busy, answer, problem } = state;
  return (
    <section aria-label={t(`${of}.title`)} data-testid={of}>
      <div className="section-head">
        <h2>{t(`${of}.title`)}</h2>
        <span>{t(`${of}.help`)}</span>
        <Button size="small" onClick={look} loading={busy} data-testid={`${of}-ask`}>
          {t(button)}
        </Button>
      </div>
      <div aria-live="polite">
        {problem && <ReachProblem problem={problem} />}
        {answer !== undefined && told(answer)}
      </div>
    </section>
  );
}

/** What is missing for a preview is the same as for posting: each finding in a line. */
function ReachProblem({ problem }: { problem: Problem }) {
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
