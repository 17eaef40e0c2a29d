import { Tag, Tooltip } from 'antd';
import type { Criterion, CriterionBand } from '../api/api';
import { scoreText } from '../format/score';
import { Band } from '../words/codes';
import { capital, useWords } from '../words/Words';

/** A bar that is filled in proportion; thin, so that many fit into a row. */
export function Bar({ share, tone }: { share: number; tone?: 'warm' }) {
  const width = `${Math.round(Math.max(0, Math.min(1, share)) * 100)}%`;
  return (
    <span className={`bar ${tone ?? ''}`} aria-hidden="true">
      <span style={{ width }} />
    </span>
  );
}

/** The parts of a score side by side; each says its reason when pointed at, and to who cannot see it. */
export function CriteriaBars({ criteria }: { criteria: readonly Criterion[] }) {
  return (
    <ul className="criteria" data-testid="criteria">
      {criteria.map(({ id, name, points, max, reason }) => (
        <Tooltip key={id} title={reason}>
          <li>
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

const LEVELS: Readonly<Record<string, number>> = { HIGH: 3, MEDIUM: 2, LOW: 1 };

/** Criteria in three steps each: more than a band is not for this side to see. */
export function BandBars({ bands }: { bands: readonly CriterionBand[] }) {
  const { named } = useWords();
  return (
    <ul className="bands" data-testid="criteria">
      {bands.map(({ id, name, band }) => (
        <li key={id}>
          {capital(name)}
          <span className="steps" aria-hidden="true">
            {[1, 2, 3].map((step) => (
              <i key={step} className={step <= (LEVELS[band] ?? 0) ? 'on' : ''} />
            ))}
          </span>
          <span className="band">{named(Band, band)}</span>
        </li>
      ))}
    </ul>
  );
}

/** How well one side suits the other, in three steps. */
export function FitTag({ fit }: { fit: string }) {
  const { named } = useWords();
  return (
    <Tag color={fit === 'HIGH' ? 'success' : fit === 'MEDIUM' ? 'warning' : 'default'} variant="outlined">
      {named(Band, fit)}
    </Tag>
  );
}
