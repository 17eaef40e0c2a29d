import { createContext, useContext, type ReactNode } from 'react';
import type { Me } from '../api/api';
import { call, read } from '../api/call';
import type { Problem } from '../api/problem';
import { useLoad } from '../api/useLoad';

interface Session {
  /** Who is signed in; null if nobody; undefined while that is not known. */
  me: Me | null | undefined;
  /** Why it is not known, if it cannot be found out. */
  problem: Problem | undefined;
  reload: () => void;
}

const Context = createContext<Session | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const { value, problem, reload } = useLoad('me', () => read<Me>('/api/me'));
  const nobody = problem?.status === 401 ? null : undefined;
  const unknown = value || nobody === null ? undefined : problem;
  return <Context value={{ me: value ?? nobody, problem: unknown, reload }}>{children}</Context>;
}

export function useSession(): Session {
  const session = useContext(Context);
  if (!session) {
    throw new Error('useSession outside SessionProvider');
  }
  return session;
}

/** The person signed in, for pages that exist only for such. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) {
    throw new Error('nobody is signed in');
  }
  return me;
}

/** Where to sign in and come back to this page. */
export function loginAddress(): string {
  const here = location.pathname + location.search;
  return `/login?to=${encodeURIComponent(here.startsWith('/?problem') ? '/' : here)}`;
}

/** Ends the session here and at the OpenID provider. */
export async function signOut(): Promise<void> {
  const { value } = await call<{ next: string }>('POST', '/api/logout');
  location.assign(value.next);
}
