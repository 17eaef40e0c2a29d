import type { ReactNode } from 'react';
import { useWords } from '../words/Words';

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Label and value pairs in a dense grid; what is not known says so. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { t } = useWords();
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span className="unknown">{t('app.notStated')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
