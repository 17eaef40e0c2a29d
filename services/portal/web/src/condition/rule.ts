import type { ConditionCheck, ConditionField, CreditSchemas } from '../api/api';

/** One requirement: a field, how it is asked about, and what it is held against. Empty parts are still to be chosen. */
export interface Requirement {
  field: string;
  operator: string;
  values: string[];
}

export type Join = 'ALL' | 'ANY';

/** Some of the requirements, joined among themselves. */
export interface Group {
  join: Join;
  rows: Requirement[];
}

export type Item = Requirement | Group;

/** A condition as rows, with one level of groups. */
export interface Rows {
  join: Join;
  items: Item[];
}

/** A lender's own condition in its form. */
export interface Rule {
  /** What is posted; absent while the rows do not come to one. */
  expression?: string | undefined;
  rows?: Rows | undefined;
  /** Written as an expression rather than in rows. */
  byHand?: boolean | undefined;
}

export const BLANK: Requirement = { field: '', operator: '', values: [] };

export function isGroup(item: Item): item is Group {
  return 'rows' in item;
}

/** Operators that say everything themselves. */
const WITHOUT_VALUE: ReadonlySet<string> = new Set(['IS_TRUE', 'IS_FALSE']);
const OF_MANY: ReadonlySet<string> = new Set(['ONE_OF', 'NONE_OF']);

export function takesNone(operator: string): boolean {
  return WITHOUT_VALUE.has(operator);
}

export function takesMany(operator: string): boolean {
  return OF_MANY.has(operator);
}

function isFilled({ field, operator, values }: Requirement): boolean {
  return field !== '' && operator !== '' && (takesNone(operator) || values.some((value) => value !== ''));
}

/** Whether every row says something: only then is it worth asking what is wrong with it. */
export function isComplete({ items }: Rows): boolean {
  return (
    items.length > 0 && items.every((item) => (isGroup(item) ? item.rows.length > 0 && item.rows.every(isFilled) : isFilled(item)))
  );
}

/** Another field in a row: the usual way to ask about it, and no value of the old one. */
export function withField(row: Requirement, field: ConditionField | undefined): Requirement {
  return field ? { field: field.name, operator: field.operators[0]?.operator ?? '', values: [] } : { ...row, ...BLANK };
}

/** Another operator: values stay as far as it takes them. */
export function withOperator(row: Requirement, operator: string): Requirement {
  return { ...row, operator, values: takesNone(operator) ? [] : takesMany(operator) ? row.values : row.values.slice(0, 1) };
}

/** The rows of an answer as the form keeps them. */
export function rowsOf(answer: NonNullable<ConditionCheck['rows']>): Rows {
  const requirement = (row: { field?: string | null; operator?: string | null; values?: readonly string[] | null }): Requirement => ({
    field: row.field ?? '',
    operator: row.operator ?? '',
    values: [...(row.values ?? [])],
  });
  return {
    join: answer.join === 'ANY' ? 'ANY' : 'ALL',
    items: answer.items.map((item) =>
      item.rows ? { join: item.join === 'ANY' ? 'ANY' : 'ALL', rows: item.rows.map(requirement) } : requirement(item),
    ),
  };
}

export type ConditionFlaw = CreditSchemas['ConditionFinding'];

/** Whether a finding is about what stands at a place such as "rows.items[0]", or within it. */
export function isAt(finding: ConditionFlaw, place: string): boolean {
  return finding.field === place || finding.field.startsWith(`${place}.`);
}

/** Where in an expression a finding begins, as a number of characters. */
export function offsetOf(expression: string, { line, column }: Pick<ConditionFlaw, 'line' | 'column'>): number {
  const before = expression.split('\n').slice(0, Math.max(0, (line ?? 1) - 1));
  return before.reduce((sum, text) => sum + text.length + 1, 0) + Math.max(0, (column ?? 1) - 1);
}
