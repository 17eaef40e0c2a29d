import { Tooltip } from 'antd';
import type { Criterion } from '../api/api';

/** Points without needless decimals: 17, 8.5. */
export function pointsText(points: number): string {
  return Number.isInteger(points) ? String(points) : points.toFixed(1);
}

/** A bar that is filled in proportion; thin, so that many fit into a row. */
export function Bar({ share, tone }: { share: number; tone?: 'warm' }) {
  const width = `${Math.round(Math.max(0, Math.min(1, share)) * 100)}%`;
  return (
    <span className={`bar ${tone ?? ''}`} aria-hidden="true">
      <span style={{ width }} />
    </span>
  );
}

/** The parts of a score side by side; each says its reason when pointed at or focused. */
export function CriteriaBars({ criteria }: { criteria: readonly Criterion[] }) {
  return (
    <ul className="criteria" data-testid="criteria">
      {criteria.map(({ id, name, points, max, reason }) => (
        <Tooltip key={id} title={reason}>
          <li tabIndex={0} aria-label={`${name} ${pointsText(points)}/${pointsText(max)}: ${reason}`}>
            <span className="criterion-name">{name}</span>
            <span className="criterion-points">
              <b>{pointsText(points)}</b>/{pointsText(max)}
            </span>
            <Bar share={max > 0 ? points / max : 0} />
          </li>
        </Tooltip>
      ))}
    </ul>
  );
}
