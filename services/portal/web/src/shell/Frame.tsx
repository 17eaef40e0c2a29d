import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem';
import { saidOf } from '../parts/ProblemView';
import { Role } from '../words/codes';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import { LanguageSwitch } from './LanguageSwitch';
import { Link, usePlace } from './router';
import { signOut, useMe } from './session';

/** The pages of a role, in the order of a day's work. */
const DESKS: Record<string, readonly (readonly [path: string, label: Key])[]> = {
  enterprise: [
    ['/needs', 'nav.needs'],
    ['/profile', 'nav.profile'],
  ],
  bank: [['/offers', 'nav.offers']],
  operator: [['/overview', 'nav.overview']],
};

/** The pages that this person's roles open. */
export function deskOf(roles: readonly string[]): readonly (readonly [string, Key])[] {
  return roles.flatMap((role) => DESKS[role] ?? []);
}

/** The bar on top of every page, and the page below it. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useWords();
  const { t, listed } = words;
  const { path } = usePlace();
  const me = useMe();
  const { message } = App.useApp();
  const leave = () => signOut().catch((failure: unknown) => message.error(saidOf(problemOf(failure), words).title));
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="bar-top">
        <Link to="/" className="wordmark">
          {t('app.name')}
        </Link>
        <nav>
          {deskOf(me.roles).map(([to, label]) => (
            <Link key={to} to={to} current={path.startsWith(to)} testId={`nav-${to.slice(1)}`}>
              {t(label)}
            </Link>
          ))}
        </nav>
        <div className="who">
          <span data-testid="me">
            {me.name} <small>{listed(Role, me.roles)}</small>
          </span>
          <LanguageSwitch />
          <Button type="text" size="small" onClick={() => void leave()} data-testid="logout">
            {t('app.signOut')}
          </Button>
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
