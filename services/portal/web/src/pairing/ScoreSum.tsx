import { Fragment } from 'react';
import type { Criterion } from '../api/api';
import { exactScore } from '../format/score';
import { capital, useWords } from '../words/Words';
import { TextEvidence } from './TextEvidence';

/** Where each part of a sum begins and how far it goes, in percent of what could be had. */
export function stairs(parts: readonly { points: number; max: number }[]): { from: number; width: number }[] {
  const most = parts.reduce((sum, { max }) => sum + max, 0);
  let before = 0;
  return parts.map(({ points }) => {
    const step = most > 0 ? { from: (before / most) * 100, width: (points / most) * 100 } : { from: 0, width: 0 };
    before += points;
    return step;
  });
}

/** The points of a score: each bar begins where the one above ended, and the last line is all of them. */
export function ScoreSum({ criteria, score }: { criteria: readonly Criterion[]; score: number }) {
  const { t } = useWords();
  const steps = stairs(criteria);
  const max = criteria.reduce((sum, criterion) => sum + criterion.max, 0);
  return (
    <section>
      <h3>{t('explain.points')}</h3>
      <table className="sum" data-testid="score-sum">
        <tbody>
          {criteria.map(({ id, name, points, max: most, reason, evidence }, at) => (
            <Fragment key={id}>
              <tr>
                <th scope="row">{capital(name)}</th>
                <td className="number">
                  <b>{exactScore(points)}</b>/{exactScore(most)}
                </td>
                <td className="sum-bar">
                  <Stair from={steps[at]?.from ?? 0} width={steps[at]?.width ?? 0} />
                </td>
                <td>{evidence ? t('evidence.below') : reason}</td>
              </tr>
              {evidence && (
                <tr>
                  <td colSpan={4}>
                    <TextEvidence evidence={evidence} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('explain.sum')}</th>
            <td className="number">
              <b>{exactScore(score)}</b>/{exactScore(max)}
            </td>
            <td className="sum-bar">
              <Stair from={0} width={max > 0 ? (score / max) * 100 : 0} />
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Stair({ from, width }: { from: number; width: number }) {
  return (
    <span className="stair" aria-hidden="true">
      <span style={{ marginLeft: `${from}%`, width: `${width}%` }} />
    </span>
  );
}
