import type { ReactNode } from 'react';
import { NotStated } from './NotStated';

export interface Fact {
  /** Takes a line of its own: it is long. */
  wide?: boolean;
  label: string;
  value: ReactNode;
}

/** Label and value pairs in a dense grid; what is not known says so. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value, wide }) => (
        <div key={label} className={wide ? 'wide' : undefined}>
          <dt>{label}</dt>
          <dd>{value ?? <NotStated />}</dd>
        </div>
      ))}
    </dl>
  );
}
