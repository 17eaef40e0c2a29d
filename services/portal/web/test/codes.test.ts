import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODES_FILE, codesText } from '../scripts/javaCodes.mjs';
import { calledAs, fieldsIn, shownIn } from '../src/aggregate/description';
import { labelOf } from '../src/aggregate/field';
import { words } from '../src/aggregate/names';
import { TASKS } from '../src/home/tasks';
import { AGGREGATES } from '../src/market/aggregates';
import { DRAW_ACTIONS } from '../src/market/draws';
import { meets } from '../src/market/loan';
import * as codes from '../src/words/codes';
import { en } from '../src/words/en';
import { zh } from '../src/words/zh';

const SERVICES = ['enterprise', 'credit', 'fund', 'challenge', 'talent', 'matcher'];
const LISTS = Object.values(codes) as codes.Codes[];

/** The closed lists of a service's document: name and codes of every schema that is one. */
function documented(service: string): [name: string, all: string[]][] {
  const file = new URL(`../../../${service}/openapi.yaml`, import.meta.url);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...text.matchAll(/^ {4}(\w+):\n(?: {6}(?!enum)[^\n]*\n)*? {6}enum:\n((?: {6}- [^\n]*\n)+)/gm)].map(([, name = '', rows = '']) => [
    `${service}.${name}`,
    [...rows.matchAll(/- "?([\w]+)"?/g)].map(([, code = '']) => code),
  ]);
}

describe('the closed lists on screen', () => {
  it('are those of the services, name for name', () => {
    expect(readFileSync(CODES_FILE, 'utf8').replaceAll('\r\n', '\n')).toBe(codesText());
  });

  it('have a Chinese and an English name for every code', () => {
    for (const list of LISTS) {
      for (const [code, [chinese, english]] of Object.entries(list)) {
        expect([code, chinese.length > 0, english.length > 0]).toEqual([code, true, true]);
      }
    }
  });

  it.each(SERVICES.flatMap(documented))('name all of %s', (_, all) => {
    expect(LISTS.some((list) => all.every((code) => code in list))).toBe(true);
  });
});

describe('the sentences', () => {
  it.each(['zh', 'en'])('in %s are said once: a later file would silence an earlier one', (language) => {
    const folder = new URL(`../src/words/${language}/`, import.meta.url);
    const keys = readdirSync(folder).flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('have the same keys and the same blanks in both languages', () => {
    const blanks = (sentence: string) => [...new Set([...sentence.matchAll(/\{\w+\}/g)].map(String))].sort();
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
      expect([key, blanks(en[key])]).toEqual([key, blanks(zh[key])]);
    }
  });

  it('there are for all that is described', () => {
    const fields = AGGREGATES.flatMap((aggregate) => [...shownIn(aggregate), ...(aggregate.filters ?? [])]);
    const actions = [...AGGREGATES.flatMap((aggregate) => aggregate.actions ?? []), ...DRAW_ACTIONS, meets('ACCOUNT_OPENED')];
    const told = actions.flatMap(({ fields: some = [], shows = [], asRead = [] }) => [...some, ...[...shows, ...asRead].map(({ field }) => field)]);
    const keys: string[] = [
      ...fields.flatMap((field) => [labelOf(field), ...(field.help ? [field.help] : [])]),
      ...AGGREGATES.flatMap((aggregate) => Object.values(words(aggregate))),
      ...actions.map(calledAs),
      ...told.flatMap((field) => [labelOf(field), ...(field.help ? [field.help] : [])]),
      ...TASKS.map(({ title }) => title),
    ];
    expect(keys.filter((key) => !(key in zh))).toEqual([]);
  });
});

describe('a description', () => {
  it.each(AGGREGATES.map((aggregate) => [aggregate.name, aggregate] as const))('of %s shows only what it has', (_, aggregate) => {
    const known = new Set(['id', ...shownIn(aggregate).map(({ name }) => name)]);
    expect([...aggregate.columns, aggregate.heading].filter((name) => !known.has(name))).toEqual([]);
    const names = fieldsIn(aggregate).map(({ name }) => name);
    expect(names.length).toBe(new Set(names).size);
  });
});
