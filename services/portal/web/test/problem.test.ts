import { describe, expect, it } from 'vitest';
import { IntentionKey } from '../src/api/idempotency';
import { asProblem, placeOf, sorted, type Problem } from '../src/api/problem';

const problem: Problem = {
  type: 'x',
  title: 'invalid',
  status: 422,
  code: 'invalid',
  errors: [
    { field: '/amount', message: 'too large', remedy: 'check the unit' },
    { field: 'securityTypes[0]', message: 'unknown' },
    { field: 'rate.minPercent', message: 'negative' },
    { field: 'indicators[1].target', message: 'empty' },
    { field: 'reference', message: 'taken' },
  ],
};
const inputs = [['amount'], ['securityTypes'], ['rate', 'minPercent'], ['indicators', 0, 'target'], ['indicators', 1, 'target']];

describe('findings', () => {
  it('stand at the input they are about, with their remedy', () => {
    const { marked, rest } = sorted(problem, inputs);
    expect(marked).toEqual([
      { place: ['amount'], lines: ['too large check the unit'] },
      { place: ['securityTypes'], lines: ['unknown'] },
      { place: ['rate', 'minPercent'], lines: ['negative'] },
      { place: ['indicators', 1, 'target'], lines: ['empty'] },
    ]);
    expect(rest).toEqual(['reference: taken']);
  });

  it('of a row that is not there stand at the list', () => {
    const { marked } = sorted({ ...problem, errors: [{ field: 'indicators', message: 'too many' }] }, [['indicators'], ...inputs]);
    expect(marked).toEqual([{ place: ['indicators'], lines: ['too many'] }]);
  });

  it('name places in several dialects', () => {
    expect(['/indicators/0/target', '$.indicators[0].target', 'body.indicators.0.target'].map(placeOf)).toEqual(
      Array(3).fill(['indicators', 0, 'target']),
    );
  });
});

describe('an answer that is no success', () => {
  it('is the problem it carries, or what its status tells', () => {
    expect(asProblem(problem, 422)).toBe(problem);
    expect(asProblem('bad gateway', 502)).toMatchObject({ status: 502, code: 'http-502' });
  });
});

describe('a form', () => {
  it('sends the same content under the same key, and other content under another', () => {
    const key = new IntentionKey();
    const first = key.keyFor({ amount: '1' });
    expect(first).toMatch(/^[\x21-\x7e]{8,128}$/);
    expect(key.keyFor({ amount: '1' })).toBe(first);
    expect(key.keyFor({ amount: '2' })).not.toBe(first);
    expect(new IntentionKey().keyFor({ amount: '1' })).not.toBe(first);
  });
});
