import type { Rate } from '../api/api';

function basisPoints(bp: number): string {
  return `${bp < 0 ? '−' : '+'}${Math.abs(bp)} bp`;
}

function range(min: string | null, max: string | null, english: boolean): string | null {
  if (min !== null && max !== null) {
    return min === max ? min : `${min} ～ ${max}`;
  }
  if (min !== null) {
    return english ? `from ${min}` : `${min} 起`;
  }
  if (max !== null) {
    return english ? `at most ${max}` : `不高于 ${max}`;
  }
  return null;
}

/** A rate as its source states it: "3.85% ～ 4.35%", "LPR −40 bp ～ +60 bp"; null if it states none. */
export function rateText(rate: Rate | null | undefined, english: boolean): string | null {
  if (!rate) {
    return null;
  }
  if (rate.kind === 'FIXED') {
    const percent = (value: string | null | undefined) => (value == null ? null : `${value}%`);
    return range(percent(rate.minPercent), percent(rate.maxPercent), english);
  }
  const spread = (value: number | null | undefined) => (value == null ? null : basisPoints(value));
  const stated = range(spread(rate.minBp), spread(rate.maxBp), english);
  return stated && `LPR ${stated}`;
}

/** "12 – 36 个月" and its open-ended forms; null if neither bound is known. */
export function termRange(min: number | null, max: number | null, english: boolean): string | null {
  const unit = english ? ' months' : ' 个月';
  if (min !== null && max !== null) {
    return min === max ? `${min}${unit}` : `${min} – ${max}${unit}`;
  }
  if (max !== null) {
    return english ? `up to ${max}${unit}` : `${max}${unit}以内`;
  }
  return min === null ? null : english ? `from ${min}${unit}` : `${min}${unit}以上`;
}
