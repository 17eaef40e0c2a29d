import { describe, expect, it } from 'vitest';
import { exactScore, scoreShare, scoreText } from '../src/format/score';

describe('a score', () => {
  it('is read as 0 to 100, to a tenth', () => {
    expect([1_000_000, 860_500, 900_000, 449, 0].map(scoreText)).toEqual(['100', '86.1', '90', '0', '0']);
    expect(scoreShare(250_000)).toBe(0.25);
  });

  it('is exact where its parts are to add up', () => {
    expect([863_250, 350_000, 1, 1_000_000, -34_950, -50].map(exactScore)).toEqual(['86.325', '35', '0.0001', '100', '−3.495', '−0.005']);
  });
});
