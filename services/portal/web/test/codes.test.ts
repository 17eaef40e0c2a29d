import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as codes from '../src/words/codes';
import { en } from '../src/words/en';
import { zh } from '../src/words/zh';

const VOCABULARY = 'vocabulary/src/main/java/io/hanqiao/vocabulary';
const ENUMS = [
  ['LoanPurpose', VOCABULARY],
  ['SecurityType', VOCABULARY],
  ['Collateral', VOCABULARY],
  ['Tier', VOCABULARY],
  ['TaxGrade', VOCABULARY],
  ['BankKind', VOCABULARY],
  ['NegativeFlag', VOCABULARY],
  ['CloseReason', 'enterprise/src/main/java/io/hanqiao/enterprise/need'],
  ['WithdrawReason', 'credit/src/main/java/io/hanqiao/credit/offer'],
] as const;

function javaEnum(name: string, folder: string): Record<string, readonly [string, string]> {
  const source = readFileSync(new URL(`../../../${folder}/${name}.java`, import.meta.url), 'utf8');
  const constants = [...source.matchAll(/^ {2}([A-Z_]+)\(\s*"([^"]+)",\s*"([^"]+)"/gm)];
  return Object.fromEntries(constants.map(([, code = '', chinese = '', english = '']) => [code, [chinese, english]]));
}

describe('the closed lists on screen', () => {
  it.each(ENUMS)('%s is the one of the services', (name, folder) => {
    expect(codes[name]).toEqual(javaEnum(name, folder));
  });
});

describe('the sentences', () => {
  it('have the same blanks in both languages', () => {
    const blanks = (sentence: string) => [...new Set([...sentence.matchAll(/\{\w+\}/g)].map(String))].sort();
    for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
      expect([key, blanks(en[key])]).toEqual([key, blanks(zh[key])]);
    }
  });
});
