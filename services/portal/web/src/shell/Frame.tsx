import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem';
import { saidOf } from '../parts/ProblemView';
import { Role } from '../words/codes';
import { useWords } from '../words/Words';
import { deskOf } from './desk';
import { LanguageSwitch } from './LanguageSwitch';
import { Link, usePlace } from './router';
import { signOut, useMe } from './session';

/** The bar on top of every page, the ways to all others, and the page itself. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useWords();
  const { t, listed } = words;
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
      <div className="below-bar">
        <Ways />
        <main id="content" className="page" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}

function Ways() {
  const { t } = useWords();
  const { path } = usePlace();
  const { roles } = useMe();
  return (
    <nav className="ways" aria-label={t('app.pages')}>
      {deskOf(roles).map((group, at) => (
        <ul key={at}>
          {group.map(({ to, label }) => (
            <li key={to}>
              <Link to={to} current={to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`)} testId={`nav-${to.slice(1) || 'home'}`}>
                {t(label)}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
