import { currentLanguage } from '../words/current';
import { Refused, UNREACHABLE, asProblem } from './problem';

/** An answer with the ETag that a change must name. */
export interface Tagged<T> {
  value: T;
  etag: string | null;
}

export interface Sent {
  body?: unknown;
  /** Names one intention, so that it is stored once. */
  key?: string;
  /** The version a change is for. */
  etag?: string | null;
}

type Method = 'GET' | 'POST' | 'PUT';

/** Asks the portal; every call tells who calls (no other site can set the header) and in which language to answer. */
export async function call<T>(method: Method, address: string, { body, key, etag }: Sent = {}): Promise<Tagged<T>> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Accept-Language': currentLanguage(),
    'X-Requested-With': 'hanqiao',
  };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  if (key) {
    headers['Idempotency-Key'] = key;
  }
  if (etag) {
    headers['If-Match'] = etag;
  }
  let response: Response;
  try {
    response = await fetch(address, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  } catch {
    throw new Refused(UNREACHABLE);
  }
  const said: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    throw new Refused(asProblem(said, response.status));
  }
  return { value: said as T, etag: response.headers.get('ETag') };
}

/** The answer alone. */
export async function read<T>(address: string): Promise<T> {
  return (await call<T>('GET', address)).value;
}

/** "?a=1&b=2" of what is given; nothing of what is not. */
export function query(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}
