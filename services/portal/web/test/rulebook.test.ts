import { describe, expect, it } from 'vitest';
import { signed } from '../src/rulebook/DryRun';
import { keyOf, lineOf, spanOf } from '../src/rulebook/lines';

const text = 'id=lending-2027-01\n# validFrom=2020-01-01\nvalidFrom = 2027-01-01\nweight.cost=1';

describe('a finding about a rulebook', () => {
  it('leads to the line that gives its key, never to a comment', () => {
    expect(lineOf(text, keyOf('content.validFrom'))).toBe(3);
    expect(lineOf(text, 'weight.cost')).toBe(4);
    expect(text.slice(...spanOf(text, 3))).toBe('validFrom = 2027-01-01');
  });

  it('has no line where the key is missing or the whole text is meant', () => {
    expect(lineOf(text, 'weight')).toBeNull();
    expect(lineOf(text, keyOf('content'))).toBeNull();
  });
});

describe('a difference', () => {
  it('says its direction', () => {
    expect([signed(1234), signed(-3), signed(0)]).toEqual(['+1,234', '−3', '0']);
  });
});
