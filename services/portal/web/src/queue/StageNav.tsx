import { Link, usePlace } from '../shell/router';
import { useWords } from '../words/Words';

export interface Tab {
  /** What stands in the address. */
  name: string;
  label: string;
  number: number;
  complete: boolean;
}

/** The stages of a queue with what is in each, as links: the one at hand is in the address. */
export function StageNav({ tabs, current, label }: { tabs: readonly Tab[]; current: string; label: string }) {
  const { t } = useWords();
  const { path, query } = usePlace();
  const to = (name: string) => {
    const next = new URLSearchParams(query);
    next.set('stage', name);
    return `${path}?${next}`;
  };
  return (
    <nav className="stage-nav" aria-label={label} data-testid="stage-nav">
      {tabs.map(({ name, label: called, number, complete }) => (
        <Link key={name} to={to(name)} current={name === current} testId={`stage-${name}`}>
          {called} <b>{complete ? number : t('home.atLeast', { n: number })}</b>
        </Link>
      ))}
    </nav>
  );
}
