import { useCallback, useEffect, useRef, useState } from 'react';
import { read } from '../api/call';
import { problemOf, type Problem } from '../api/problem';
import { useWords } from '../words/Words';

export type Connection = 'connecting' | 'live' | 'resting';

export interface Live<T> {
  value: T | undefined;
  problem: Problem | undefined;
  connection: Connection;
  /** Ids that came in with the latest change. */
  fresh: ReadonlySet<string>;
  reload: () => void;
}

interface Versioned {
  version: number;
}

/** How soon to look again when the list is not there yet, and to listen again after the stream broke off. */
const SOON_MS = 300;
const AGAIN_MS = 2_000;
/** Without a stream the list is read at this pace. */
const AT_REST_MS = 15_000;

/**
 * A list that is kept as it is now: read when the matcher says that it has a new version. The stream ends with the
 * session and with the network; it is opened again, and the list read again, since something may have been missed. A
 * page nobody looks at listens to nothing: a browser has few connections to one place.
 */
export function useLive<T extends Versioned>(address: string, idsOf: (value: T) => readonly string[]): Live<T> {
  const { language } = useWords();
  const [value, setValue] = useState<T>();
  const [problem, setProblem] = useState<Problem>();
  const [connection, setConnection] = useState<Connection>('connecting');
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const seen = useRef<ReadonlySet<string> | null>(null);
  const version = useRef(-1);
  const names = useRef(idsOf);
  names.current = idsOf;

  const look = useCallback(async () => {
    try {
      const now = await read<T>(`${address}/pairings`);
      const ids = names.current(now);
      const before = seen.current;
      if (before && now.version !== version.current) {
        setFresh(new Set(ids.filter((id) => !before.has(id))));
      }
      seen.current = new Set(ids);
      version.current = now.version;
      setValue(now);
      setProblem(undefined);
      return true;
    } catch (failure) {
      setProblem(problemOf(failure));
      return false;
    }
  }, [address]);

  useEffect(() => {
    let stopped = false;
    let source: EventSource | undefined;
    let timer: number | undefined;

    const later = (delay: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void begin(), delay);
    };
    const listen = () => {
      source = new EventSource(`${address}/pairing-changes`);
      source.onopen = () => setConnection('live');
      source.onmessage = (event: MessageEvent<string>) => {
        if (isNewer(event.data, version.current)) {
          void look();
        }
      };
      source.onerror = () => {
        source?.close();
        source = undefined;
        if (!stopped) {
          setConnection('resting');
          later(AGAIN_MS);
        }
      };
    };
    const begin = async () => {
      if (stopped || document.hidden) {
        return;
      }
      const there = await look();
      if (stopped) {
        return;
      }
      if (!there) {
        later(version.current < 0 ? SOON_MS : AT_REST_MS);
      } else if (!source) {
        listen();
      }
    };
    const seenOrNot = () => {
      if (document.hidden) {
        source?.close();
        source = undefined;
        setConnection('resting');
      } else {
        void begin();
      }
    };

    void begin();
    document.addEventListener('visibilitychange', seenOrNot);
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      source?.close();
      document.removeEventListener('visibilitychange', seenOrNot);
    };
  }, [address, look, language]);

  return { value, problem, connection, fresh, reload: () => void look() };
}

/** Whether a message tells of a version beyond the one at hand; one that cannot be read might. */
export function isNewer(message: string, version: number): boolean {
  try {
    const said = JSON.parse(message) as Partial<Versioned>;
    return typeof said.version !== 'number' || said.version > version;
  } catch {
    return true;
  }
}
