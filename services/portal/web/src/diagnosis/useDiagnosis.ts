import { useEffect, useRef, useState } from 'react';
import { call, query } from '../api/call';
import { problemOf, type Problem } from '../api/problem';
import type { ChallengeCheck } from './placed';

/** After the last key: not at every word, yet before the next field is filled. */
const TYPING_MS = 900;

interface Diagnosis {
  busy: boolean;
  check?: ChallengeCheck;
  problem?: Problem;
}

/** Has a challenge diagnosed once it is asked for, and from then on as it is written; a late answer is not told. */
export function useDiagnosis(body: () => object, id: string | undefined, written: unknown) {
  const [asked, setAsked] = useState(0);
  const [state, setState] = useState<Diagnosis>({ busy: false });
  const now = useRef(body);
  now.current = body;
  const at = useRef(0);
  const text = JSON.stringify(written);

  useEffect(() => {
    if (asked === 0) {
      return undefined;
    }
    let stale = false;
    const wait = at.current === asked ? TYPING_MS : 0;
    at.current = asked;
    const timer = window.setTimeout(() => {
      setState((old) => ({ ...old, busy: true }));
      call<ChallengeCheck>('POST', `/api/challenge/v1/challenge-checks${query({ except: id })}`, { body: now.current() })
        .then(({ value }) => !stale && setState({ busy: false, check: value }))
        .catch((failure: unknown) => !stale && setState({ busy: false, problem: problemOf(failure) }));
    }, wait);
    return () => {
      stale = true;
      window.clearTimeout(timer);
    };
  }, [asked, text, id]);

  return { ...state, ask: () => setAsked((times) => times + 1) };
}
