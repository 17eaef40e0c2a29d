import { useCallback, useEffect, useRef, useState } from 'react';
import { problemOf, type Problem } from './problem';

export interface Loaded<T> {
  value: T | undefined;
  problem: Problem | undefined;
  loading: boolean;
  reload: () => void;
}

/** Says in how many milliseconds to look again, given what is known and for how long; null for never. */
export type Pace<T> = (value: T | undefined, watchedMs: number) => number | null;

/**
 * Loads now, whenever `key` changes, and again at the given pace while the page is seen. What is shown stays while it
 * is refreshed, and also when a refresh fails.
 */
export function useLoad<T>(key: string, load: () => Promise<T>, pace?: Pace<T>): Loaded<T> {
  const [state, setState] = useState<{ key: string; value?: T; problem?: Problem; loading: boolean }>({
    key,
    loading: true,
  });
  const [round, setRound] = useState(0);
  const latest = useRef({ load, pace });
  latest.current = { load, pace };

  useEffect(() => {
    let stopped = false;
    let timer: number | undefined;
    const since = performance.now();

    const again = (value: T | undefined) => {
      const delay = latest.current.pace?.(value, performance.now() - since) ?? null;
      if (delay !== null && !stopped) {
        timer = window.setTimeout(look, delay);
      }
    };
    const look = () => {
      if (document.hidden) {
        document.addEventListener('visibilitychange', look, { once: true });
        return;
      }
      latest.current
        .load()
        .then((value) => {
          if (!stopped) {
            setState({ key, value, loading: false });
            again(value);
          }
        })
        .catch((failure: unknown) => {
          if (!stopped) {
            setState((old) => ({ ...old, key, problem: problemOf(failure), loading: false }));
            again(undefined);
          }
        });
    };

    setState((old) => ({ ...old, key, loading: true }));
    look();
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [key, round]);

  const reload = useCallback(() => setRound((old) => old + 1), []);
  return { value: state.value, problem: state.problem, loading: state.loading, reload };
}
