import { createContext, useCallback, useContext, useEffect, useMemo, useState, type MouseEvent, type ReactNode } from 'react';

interface Place {
  path: string;
  query: URLSearchParams;
  go: (to: string, replace?: boolean) => void;
}

const Context = createContext<Place | null>(null);

/** The address bar as state. Addresses are paths; the server answers each with the same page. */
export function RouterProvider({ children }: { children: ReactNode }) {
  const [href, setHref] = useState(() => location.pathname + location.search);
  useEffect(() => {
    const follow = () => setHref(location.pathname + location.search);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((to: string, replace = false) => {
    history[replace ? 'replaceState' : 'pushState'](null, '', to);
    setHref(to);
    if (!replace) {
      window.scrollTo(0, 0);
    }
  }, []);
  const place = useMemo(() => {
    const [path = '/', query = ''] = href.split('?');
    return { path, query: new URLSearchParams(query), go };
  }, [href, go]);
  return <Context value={place}>{children}</Context>;
}

export function usePlace(): Place {
  const place = useContext(Context);
  if (!place) {
    throw new Error('usePlace outside RouterProvider');
  }
  return place;
}

interface LinkProps {
  to: string;
  children: ReactNode;
  className?: string | undefined;
  testId?: string | undefined;
  current?: boolean | undefined;
}

/** A real link: opens in a new tab if asked to, and without a page load otherwise. */
export function Link({ to, children, className, testId, current }: LinkProps) {
  const { go } = usePlace();
  const follow = (event: MouseEvent) => {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      go(to);
    }
  };
  return (
    <a href={to} onClick={follow} className={className} data-testid={testId} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
