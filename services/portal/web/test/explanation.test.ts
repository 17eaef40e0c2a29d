import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stairs } from '../src/pairing/ScoreSum';
import { bySubject, subjectOf } from '../src/pairing/subjects';

/** The ids of all rules of a market, from the enum that declares them. */
function rulesOf(market: string): string[] {
  const folder = new URL(`../../../matching/src/main/java/io/hanqiao/matching/${market}/`, import.meta.url);
  const file = readdirSync(folder).find((name) => name.toLowerCase() === `${market}rule.java`);
  const source = readFileSync(new URL(file ?? '', folder), 'utf8');
  return [...source.matchAll(/^ {2}([A-Z][A-Z_]+)\(/gm)].map(([, name = '']) => `${market}.${name.toLowerCase().replaceAll('_', '-')}`);
}

describe('the rules of an explanation', () => {
  it.each(['lending', 'investment', 'challenge', 'secondment'])('of %s each have a subject', (market) => {
    const rules = rulesOf(market);
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter((rule) => subjectOf(rule) === 'other')).toEqual([]);
  });

  it('stand by subject, each once, in the order a person asks', () => {
    const rules = ['secondment.distance', 'lending.price-within-ceiling', 'lending.of-a-later-release'].map((id) => ({ id }));
    expect(bySubject(rules).map(({ subject }) => subject)).toEqual(['price', 'place', 'other']);
    expect(bySubject(rules).flatMap((group) => group.rules)).toHaveLength(3);
  });
});

describe('the bars of a score', () => {
  it('begin where the one before ended, so that the last ends at the score', () => {
    const steps = stairs([
      { points: 300_000, max: 400_000 },
      { points: 0, max: 100_000 },
      { points: 250_000, max: 500_000 },
    ]);
    expect(steps).toEqual([
      { from: 0, width: 30 },
      { from: 30, width: 0 },
      { from: 30, width: 25 },
    ]);
    expect(stairs([{ points: 0, max: 0 }])).toEqual([{ from: 0, width: 0 }]);
  });
});
