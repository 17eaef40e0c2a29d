import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as codes from '../src/words/codes';
import { en } from '../src/words/en';
import { zh } from '../src/words/zh';

const ENUMS = ['LoanPurpose', 'SecurityType', 'Collateral', 'Tier', 'TaxGrade', 'BankKind', 'NegativeFlag'] as const;

function javaEnum(name: string): Record<string, readonly [string, string]> {
  const folder = new URL('../../../vocabulary/src/main/java/io/hanqiao/vocabulary/', import.meta.url);
  const source = readFileSync(new URL(`${name}.java`, folder), 'utf8');
  const constants = [...source.matchAll(/^ {2}([A-Z_]+)\(\s*"([^"]+)",\s*"([^"]+)"/gm)];
  return Object.fromEntries(constants.map(([, code = '', chinese = '', english = '']) => [code, [chinese, english]]));
}

describe('the closed lists on screen', () => {
  it.each(ENUMS)('%s is the one of the vocabulary', (name) => {
    expect(codes[name]).toEqual(javaEnum(name));
  });
});

describe('the sentences', () => {
  it('have the same blanks in both languages', () => {
    const blanks = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
      expect([key, blanks(en[key])]).toEqual([key, blanks(zh[key])]);
    }
  });
});
