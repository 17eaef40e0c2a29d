import { describe, expect, it } from 'vitest';
import { dayText, minuteText, secondText } from '../src/format/time';

describe('times', () => {
  it('are those of Wuhan, wherever the reader is', () => {
    expect(minuteText('2026-11-20T17:30:05Z')).toBe('2026-11-21 01:30');
    expect(secondText('2026-11-20T17:30:05Z')).toBe('01:30:05');
    expect(dayText('2026-11-20T17:30:05Z')).toBe('2026-11-21');
  });

  it('that are missing leave a dash', () => {
    expect(minuteText(null)).toBe('—');
    expect(minuteText('soon')).toBe('—');
  });
});
