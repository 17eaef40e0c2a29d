import { describe, expect, it } from 'vitest';
import { IntentionKey } from '../src/api/idempotency';
import { ask, fieldOf, Refused, sorted, type Problem } from '../src/api/problem';

const problem: Problem = {
  type: 'x',
  title: 'invalid',
  status: 422,
  code: 'invalid',
  errors: [
    { field: '/amount', message: 'too large', remedy: 'check the unit' },
    { field: 'securityTypes[0]', message: 'unknown' },
    { field: 'rate.minPercent', message: 'negative' },
    { field: 'reference', message: 'taken' },
  ],
};

describe('findings', () => {
  it('stand at the field they are about, with their remedy', () => {
    const { fields, rest } = sorted(problem, ['amount', 'securityTypes', 'rateMin'], { 'rate.minPercent': 'rateMin' });
    expect(fields.get('amount')).toEqual(['too large check the unit']);
    expect(fields.get('securityTypes')).toEqual(['unknown']);
    expect(fields.get('rateMin')).toEqual(['negative']);
    expect(rest).toEqual(['reference: taken']);
  });

  it('name fields in several dialects', () => {
    expect(['/rate/minBp', '$.rate.minBp', 'body.rate.minBp'].map((field) => fieldOf({ field, message: '' }))).toEqual(
      Array(3).fill('rate.minBp'),
    );
  });
});

describe('asking', () => {
  it('answers with the data', async () => {
    const response = new Response('{}', { status: 200 });
    await expect(ask(Promise.resolve({ data: 7, response }))).resolves.toBe(7);
  });

  it('refuses with the problem, also when there was no answer', async () => {
    const response = new Response('', { status: 502 });
    await expect(ask(Promise.resolve({ error: 'bad gateway', response }))).rejects.toMatchObject({
      problem: { status: 502, code: 'http-502' },
    });
    await expect(ask(Promise.reject(new TypeError('offline')))).rejects.toBeInstanceOf(Refused);
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
