import { useCallback, useEffect, useState } from 'react';
import type { Page } from '../api/api';
import { query, read } from '../api/call';
import { problemOf, type Problem } from '../api/problem';
import type { Row } from './description';

const PER_PAGE = 25;

interface State<T> {
  key: string;
  items?: T[];
  next: string | null;
  problem?: Problem;
  loading: boolean;
}

export interface Rows<T> {
  items: T[] | undefined;
  problem: Problem | undefined;
  loading: boolean;
  /** Reads the page that follows, if there is one. */
  more: (() => void) | undefined;
  reload: () => void;
}

/** A list, page after page; what is shown stays while another search is under way. */
export function useRows<T = Row>(address: string, wanted: Readonly<Record<string, string | undefined>>): Rows<T> {
  const key = address + query(wanted);
  const [state, setState] = useState<State<T>>({ key, next: null, loading: true });
  const [round, setRound] = useState(0);

  const fetchPage = useCallback(
    (cursor: string | undefined, before: readonly T[]) => {
      const at = address + query({ ...Object.fromEntries(new URLSearchParams(key.split('?')[1])), limit: PER_PAGE, cursor });
      setState((old) => ({ ...old, loading: true }));
      let dropped = false;
      read<Page<T>>(at)
        .then(({ items, next }) => {
          if (!dropped) {
            setState({ key, items: [...before, ...items], next, loading: false });
          }
        })
        .catch((failure: unknown) => {
          if (!dropped) {
            setState((old) => ({ ...old, problem: problemOf(failure), loading: false }));
          }
        });
      return () => {
        dropped = true;
      };
    },
    [address, key],
  );

  useEffect(() => fetchPage(undefined, []), [fetchPage, round]);

  const { items, next } = state;
  const own = state.key.startsWith(address) ? items : undefined;
  return {
    items: own,
    problem: state.problem,
    loading: state.loading,
    more: next && own ? () => void fetchPage(next, own) : undefined,
    reload: useCallback(() => setRound((old) => old + 1), []),
  };
}
