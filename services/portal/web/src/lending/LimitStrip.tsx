import type { ReactNode } from 'react';
import { fenOf } from '../format/money';
import { Amount } from '../parts/Amount';
import { useWords } from '../words/Words';

export interface Parts {
  limit: string | null;
  available: string | null;
  reserved: string | null;
  utilized: string | null;
  exceededBy?: string;
}

const SHARES = ['utilized', 'reserved', 'available'] as const;

/** Hundredths of the whole, for the bar alone. */
function percent(part: string | null, whole: string | null): number {
  const of = fenOf(whole ?? '');
  return of ? Number(((fenOf(part ?? '') ?? 0n) * 10_000n) / of) / 100 : 0;
}

interface Props {
  title: ReactNode;
  note?: ReactNode;
  parts: Parts;
}

/** A limit and what it is made of, side by side: limit = available + reserved + utilized, and no other figure joins them. */
export function LimitStrip({ title, note, parts }: Props) {
  const { t } = useWords();
  const { limit, available, reserved, utilized, exceededBy } = parts;
  const whole = limit !== null;
  return (
    <div className="limit" data-testid="limit">
      <div className="limit-title">
        {title} {note && <small>{note}</small>}
      </div>
      {whole && (
        <div className="limit-bar" aria-hidden="true">
          {SHARES.map((name) => (
            <span key={name} className={name} style={{ width: `${percent(parts[name], limit)}%` }} />
          ))}
        </div>
      )}
      <dl>
        {whole && (
          <div>
            <dt>{t('limit.limit')}</dt>
            <dd>
              <Amount yuan={limit} />
            </dd>
          </div>
        )}
        <div className="available">
          <dt>{t('limit.available')}</dt>
          <dd data-testid="limit-available">{available === null ? t('limit.unlimited') : <Amount yuan={available} />}</dd>
        </div>
        {reserved !== null && (
          <div className="reserved">
            <dt>{t('limit.reserved')}</dt>
            <dd data-testid="limit-reserved">
              <Amount yuan={reserved} />
            </dd>
          </div>
        )}
        {utilized !== null && (
          <div className="utilized">
            <dt>{t('limit.utilized')}</dt>
            <dd data-testid="limit-utilized">
              <Amount yuan={utilized} />
            </dd>
          </div>
        )}
        {exceededBy && fenOf(exceededBy) !== 0n && (
          <div className="exceeded">
            <dt>{t('limit.exceeded')}</dt>
            <dd>
              <Amount yuan={exceededBy} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
