import { Tooltip } from 'antd';
import type { Criterion } from '../api/api';
import { scoreText } from '../format/score';
import { capital } from '../words/Words';

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
          <li tabIndex={0} aria-label={`${name} ${scoreText(points)}/${scoreText(max)}: ${reason}`}>
            <span className="criterion-name">{capital(name)}</span>
            <Bar share={max > 0 ? points / max : 0} />
            <span className="criterion-points">
              <b>{scoreText(points)}</b>/{scoreText(max)}
            </span>
          </li>
        </Tooltip>
      ))}
    </ul>
  );
}
