import { describe, expect, it } from 'vitest';
import { rateText, termRange } from '../src/format/rate';

describe('a rate', () => {
  it('is shown as its source states it', () => {
    expect(rateText({ kind: 'FIXED', minPercent: '3.45', maxPercent: '4.20' }, false)).toBe('3.45% ～ 4.20%');
    expect(rateText({ kind: 'FIXED', minPercent: '2.90', maxPercent: null }, false)).toBe('2.90% 起');
    expect(rateText({ kind: 'LPR_SPREAD', minBp: -40, maxBp: 60 }, false)).toBe('LPR −40 bp ～ +60 bp');
    expect(rateText({ kind: 'LPR_SPREAD', minBp: null, maxBp: 85 }, true)).toBe('LPR at most +85 bp');
  });

  it('that nobody stated is unknown, not zero', () => {
    expect(rateText(null, false)).toBeNull();
    expect(rateText({ kind: 'FIXED' }, false)).toBeNull();
    expect(rateText({ kind: 'LPR_SPREAD', minBp: null, maxBp: null }, false)).toBeNull();
  });

  it('of zero basis points is a statement', () => {
    expect(rateText({ kind: 'LPR_SPREAD', minBp: 0, maxBp: 0 }, false)).toBe('LPR +0 bp');
  });
});

describe('a term', () => {
  it('reads as a range, open where a bound is unknown', () => {
    expect(termRange(6, 36, false)).toBe('6 – 36 个月');
    expect(termRange(12, 12, false)).toBe('12 个月');
    expect(termRange(null, 36, false)).toBe('36 个月以内');
    expect(termRange(24, null, true)).toBe('from 24 months');
    expect(termRange(null, null, false)).toBeNull();
  });
});
