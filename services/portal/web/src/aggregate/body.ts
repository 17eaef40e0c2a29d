import { wanFromYuan, yuanFromWan } from '../format/money';
import type { Row } from './description';
import type { Field } from './field';

/** What stands in a form: text as typed, lists of codes, rows of indicators. */
export type Values = Record<string, unknown>;

/** What has no place on a form, and would be lost if a save left it out. */
const KEPT = { reference: 'reference', source: 'source', synthetic: 'synthetic' };

/** The parts of a rate on the wire; the others are text. */
const WHOLE_NUMBERS: ReadonlySet<string> = new Set(['percent', 'minBp', 'maxBp']);

/** What is sent: what was left empty is left out, so that it stays unknown rather than becoming zero. */
export function bodyOf(fields: readonly Field[], values: Values, stored?: Row, keeps: Readonly<Record<string, string>> = {}): Values {
  const body: Values = {};
  for (const [name, at] of Object.entries({ ...KEPT, ...keeps })) {
    if (stored?.[at] != null) {
      body[name] = stored[at];
    }
  }
  for (const field of fields) {
    const sent = sentOf(field, values[field.name]);
    if (sent !== undefined) {
      body[field.name] = sent;
    }
  }
  return body;
}

function sentOf(field: Field, value: unknown): unknown {
  if (value === undefined || value === null || value === '') {
    return undefined;
  }
  switch (field.kind) {
    case 'money':
      return yuanFromWan(String(value)) ?? value;
    case 'integer':
      return number(value);
    case 'flag':
      return value === 'yes';
    case 'switch':
      return value === true;
    case 'texts':
    case 'codes':
    case 'places':
    case 'industries':
    case 'picks':
      return (value as string[]).length > 0 ? value : undefined;
    case 'indicators':
    case 'shares':
      return (value as Values[]).length > 0 ? (value as Values[]).map(filled) : undefined;
    case 'rows':
      return (value as Values[]).length > 0 ? (value as Values[]).map((row) => bodyOf(field.columns, row ?? {})) : undefined;
    case 'rate':
      return rate(value as Values);
    default:
      return typeof value === 'string' ? value.trim() || undefined : value;
  }
}

/** What cannot be read as a number goes as it is, for the service to say what is wrong with it. */
function number(value: unknown): unknown {
  const typed = String(value).normalize('NFKC').trim();
  return /^-?\d+$/.test(typed) ? Number(typed) : typed;
}

/** A row without its empty parts, and rows within it alike. */
function filled(row: Values): Values {
  return Object.fromEntries(
    Object.entries(row ?? {})
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map((part: Values) => filled(part)) : WHOLE_NUMBERS.has(name) ? number(value) : value,
      ]),
  );
}

function rate(value: Values): Values | undefined {
  const ends = value['kind'] === 'FIXED' ? ['minPercent', 'maxPercent'] : ['minBp', 'maxBp'];
  const said = filled(Object.fromEntries(['kind', ...ends].map((name) => [name, value[name]])));
  return ends.some((name) => name in said) ? said : undefined;
}

/** A stored record as the form shows it. */
export function valuesOf(fields: readonly Field[], row: Row): Values {
  const values: Values = {};
  for (const field of fields) {
    const value = row[field.name];
    if (value !== null && value !== undefined) {
      values[field.name] = shown(field, value);
    }
  }
  return values;
}

function shown(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'money':
      return wanFromYuan(String(value));
    case 'integer':
      return String(value);
    case 'flag':
      return value ? 'yes' : 'no';
    case 'rows':
      return (value as Row[]).map((row) => valuesOf(field.columns, row));
    case 'rate':
    case 'indicators':
    case 'shares':
      return JSON.parse(JSON.stringify(value), (_, part: unknown) => part ?? undefined);
    default:
      return value;
  }
}

/** What a form begins with. */
export function initialOf(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.flatMap((field) => ('initial' in field ? [[field.name, field.initial]] : [])));
}
