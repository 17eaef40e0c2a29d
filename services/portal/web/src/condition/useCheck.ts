import { useEffect, useRef, useState } from 'react';
import type { ConditionCheck, CreditSchemas } from '../api/api';
import { call, read } from '../api/call';
import { problemOf, type Problem } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { isComplete, type Rule } from './rule';

/** After the last key: soon enough to be seen while the row is still in mind. */
const TYPING_MS = 350;

interface Checked {
  /** What was asked. */
  asked: string;
  check?: ConditionCheck;
  problem?: Problem;
}

export interface Checking {
  check: ConditionCheck | undefined;
  problem: Problem | undefined;
  busy: boolean;
}

/** What to ask about a rule; nothing while a row is unfinished. */
export function questionOf({ byHand, expression, rows }: Rule): object | null {
  if (byHand || !rows) {
    return expression?.trim() ? { expression } : null;
  }
  return isComplete(rows) ? { rows } : null;
}

/** Has a condition checked as it is written; an answer to what has changed since is not told. */
export function useCheck(rule: Rule, onChecked: (check: ConditionCheck) => void): Checking {
  const question = questionOf(rule);
  const asked = question ? JSON.stringify(question) : '';
  const [last, setLast] = useState<Checked>();
  const told = useRef(onChecked);
  told.current = onChecked;

  useEffect(() => {
    if (asked === '') {
      return undefined;
    }
    let stale = false;
    const timer = window.setTimeout(() => {
      call<ConditionCheck>('POST', '/api/credit/v1/condition-checks', { body: JSON.parse(asked) })
        .then(({ value }) => {
          if (!stale) {
            setLast({ asked, check: value });
            told.current(value);
          }
        })
        .catch((failure: unknown) => {
          if (!stale) {
            setLast({ asked, problem: problemOf(failure) });
          }
        });
    }, TYPING_MS);
    return () => {
      stale = true;
      window.clearTimeout(timer);
    };
  }, [asked]);

  const current = asked !== '' && last?.asked === asked ? last : undefined;
  return { check: current?.check, problem: current?.problem, busy: asked !== '' && !current };
}

/** What conditions may ask about, read once for all conditions of a form. */
export function useCatalogue() {
  return useLoad('condition fields', () => (catalogue ??= forgetful(read<CreditSchemas['ConditionFieldList']>('/api/credit/v1/condition-fields'))));
}

let catalogue: Promise<CreditSchemas['ConditionFieldList']> | undefined;

/** A failure is not kept: the next visit asks again. */
function forgetful(asked: Promise<CreditSchemas['ConditionFieldList']>) {
  asked.catch(() => (catalogue = undefined));
  return asked;
}
