import type { Codes } from '../words/codes';
import type { Key } from '../words/zh';
import type { AggregateName, Role } from './description';

/** How wide an input is on a wide screen, of 24. */
type Width = 6 | 8 | 12 | 16 | 24;

interface Common {
  /** Its name on the wire, in the form and in the answer alike. */
  name: string;
  /** What people call it; `field.{name}` unless said otherwise. */
  label?: Key;
  help?: Key;
  required?: boolean;
  width?: Width;
  /** Fixed once it is posted. */
  once?: boolean;
  /** What having none of it means, where that is known. */
  none?: Key;
  /** For lists alone: its record's page shows it in a way of its own. */
  listed?: true;
}

export type Unit = 'month' | 'day' | 'year' | 'percent' | 'person' | 'item' | 'bank' | 'km' | 'point' | 'bp' | 'count';

/** What an input takes and how its value is read: one vocabulary for forms, columns and facts. */
export type Field = Common &
  (
    | { kind: 'text' }
    | { kind: 'long' }
    | { kind: 'texts' }
    | { kind: 'money' }
    | { kind: 'percent' }
    | { kind: 'integer'; unit?: Unit }
    | { kind: 'code'; codes: Codes; initial?: string; of?: Readonly<Record<string, Role>> }
    | { kind: 'codes'; codes: Codes; initial?: string[]; among?: string }
    | { kind: 'date' }
    | { kind: 'until' }
    | { kind: 'org' }
    | { kind: 'clocks' }
    | { kind: 'time' }
    | { kind: 'flag' }
    | { kind: 'switch'; initial: boolean }
    | { kind: 'pick'; from: AggregateName; named?: string; mine?: boolean }
    | { kind: 'picks'; from: AggregateName }
    | { kind: 'part'; from: AggregateName; of: string; list: string }
    | { kind: 'place' }
    | { kind: 'places' }
    | { kind: 'industry' }
    | { kind: 'industries' }
    | { kind: 'indicators' }
    | { kind: 'shares' }
    | { kind: 'rate' }
    | { kind: 'conditions' }
    | { kind: 'rows'; of: readonly Field[]; add?: Key }
    | { kind: 'group'; of: readonly Field[] }
  );

export type FieldKind = Field['kind'];
type Of<K extends FieldKind> = Extract<Field, { kind: K }>;

/** Names of the properties of T that hold a V. */
type Names<T, V> = { [K in keyof T & string]-?: NonNullable<T[K]> extends V ? K : never }[keyof T & string];
type More<K extends FieldKind> = Omit<Of<K>, 'kind' | 'name'>;
type Rest = Omit<Common, 'name'>;

/** Makers of the fields of one form or answer: a name that its service does not know, or of another type, is an error. */
export function fieldsOf<T>() {
  type Text = Names<T, string>;
  type List = Names<T, readonly string[]>;
  const plain =
    <K extends 'text' | 'long' | 'money' | 'percent' | 'date' | 'until' | 'org' | 'time' | 'place' | 'industry'>(kind: K) =>
    (name: Text, more: Rest = {}) => ({ kind, name, ...more }) as Of<K>;
  const list =
    <K extends 'texts' | 'places' | 'industries'>(kind: K) =>
    (name: List, more: Rest = {}) => ({ kind, name, ...more }) as Of<K>;
  return {
    text: plain('text'),
    long: plain('long'),
    money: plain('money'),
    percent: plain('percent'),
    date: plain('date'),
    /** A last day, with the days that are left of it. */
    until: plain('until'),
    /** An organisation, by what it presents itself as. */
    org: plain('org'),
    time: plain('time'),
    place: plain('place'),
    industry: plain('industry'),
    texts: list('texts'),
    places: list('places'),
    industries: list('industries'),
    integer: (name: Names<T, number>, unit?: Unit, more: Rest = {}): Field =>
      unit ? { kind: 'integer', name, unit, ...more } : { kind: 'integer', name, ...more },
    /** With `of`, each code is offered to one role alone. */
    code: (name: Text, codes: Codes, more: Omit<More<'code'>, 'codes'> = {}): Field => ({ kind: 'code', name, codes, ...more }),
    /** With `among`, only codes are offered that the record at hand has there. */
    codes: (name: List, codes: Codes, more: Omit<More<'codes'>, 'codes'> = {}): Field => ({ kind: 'codes', name, codes, ...more }),
    flag: (name: Names<T, boolean>, more: Rest = {}): Field => ({ kind: 'flag', name, ...more }),
    switched: (name: Names<T, boolean>, initial: boolean, more: Rest = {}): Field => ({ kind: 'switch', name, initial, ...more }),
    pick: (name: Text, from: AggregateName, more: Omit<More<'pick'>, 'from'> = {}): Field => ({ kind: 'pick', name, from, ...more }),
    /** A name out of `list` of the record of kind `from` whose id is in `of`. */
    part: (name: Text, from: AggregateName, of: string, list: string, more: Rest = {}): Field => ({ kind: 'part', name, from, of, list, ...more }),
    picks: (name: List, from: AggregateName, more: Rest = {}): Field => ({ kind: 'picks', name, from, ...more }),
    clocks: (name: keyof T & string, more: Rest = {}): Field => ({ kind: 'clocks', name, ...more }),
    indicators: (name: keyof T & string, more: Rest = {}): Field => ({ kind: 'indicators', name, ...more }),
    shares: (name: keyof T & string, more: Rest = {}): Field => ({ kind: 'shares', name, ...more }),
    rate: (name: keyof T & string, more: Rest = {}): Field => ({ kind: 'rate', name, ...more }),
    conditions: (name: keyof T & string, more: Rest = {}): Field => ({ kind: 'conditions', name, ...more }),
    rows: (name: keyof T & string, of: readonly Field[], more: Omit<More<'rows'>, 'of'> = {}): Field => ({ kind: 'rows', name, of, ...more }),
    group: (name: keyof T & string, of: readonly Field[], more: Rest = {}): Field => ({ kind: 'group', name, of, ...more }),
  };
}

/** What people call a field. */
export function labelOf({ name, label }: Field): Key {
  return label ?? (`field.${name}` as Key);
}
