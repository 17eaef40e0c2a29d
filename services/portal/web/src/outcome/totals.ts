import type { CreditSchemas as Schemas } from '../api/api';

export type Total = Schemas['OutcomeTotal'];

/** The order in which money comes to a firm; beside one another, and never added. */
export const KINDS = [
  'PLEDGED',
  'GRANTED',
  'CONTRACTED',
  'DISBURSED',
  'REPAID',
  'REPAID_BY_GUARANTOR',
  'REPAID_BY_BRIDGE_FUND',
  'FIRST_TIME_BORROWER',
] as const;

/** Totals of one group and one word, side by side by kind. */
export interface Line {
  group: string;
  basis: string;
  of: Readonly<Record<string, Total>>;
}

/** One line for each group and word; a total stands in exactly one place. */
export function linesOf(totals: readonly Total[]): Line[] {
  const lines = new Map<string, Line>();
  for (const total of totals) {
    const key = `${total.group} ${total.basis}`;
    const line = lines.get(key) ?? { group: total.group, basis: total.basis, of: {} };
    lines.set(key, { ...line, of: { ...line.of, [total.kind]: total } });
  }
  return [...lines.values()].sort((one, other) => one.group.localeCompare(other.group) || one.basis.localeCompare(other.basis));
}

/** Where the rows of a total are shown: the page with the conditions of its list. */
export function pageOf({ rows }: Total): string {
  return rows.replace(/^\/v1\/outcomes/, '/outcomes');
}

/** By what a total is told apart, and the condition that names one group. */
export const GROUPINGS = { BANK: 'bankId', DISTRICT: 'district', DIVISION: 'division', PROGRAMME: 'programme', MONTH: 'month' } as const;
export type Grouping = keyof typeof GROUPINGS;

/** By what a list of facts was narrowed, for the total that it is the rows of. */
export function groupingOf(conditions: URLSearchParams): Grouping {
  const all = Object.entries(GROUPINGS) as [Grouping, string][];
  return all.find(([, name]) => conditions.has(name))?.[0] ?? 'BANK';
}
