import { mayGive, type Aggregate, type Row } from '../aggregate/description';
import type { Me } from '../api/api';
import { asRow, DRAW_ACTIONS, type Draw } from '../market/draws';
import { CREDIT_GRANTS } from '../market/loan';

/** Whether one of these commands of a kind can be given by this person now. */
export function can(aggregate: Aggregate, ...names: string[]): (row: Row, me: Me) => boolean {
  const actions = aggregate.actions?.filter(({ name }) => names.includes(name)) ?? [];
  return (row, me) => actions.some((action) => mayGive(action, row, me));
}

/** Steps of a draw that wait for one person or another. */
export const DRAWS_TO_DO = DRAW_ACTIONS.filter(({ name }) => ['propose-disbursement', 'confirm-disbursement', 'confirm-extension'].includes(name));
const grantStep = can(CREDIT_GRANTS, 'confirm', 'propose-contract', 'confirm-contract');

/** Whether a grant or a draw of it waits for this person rather than another. */
export function grantWaits(row: Row, me: Me): boolean {
  const draws = (row['drawdowns'] ?? []) as Draw[];
  return grantStep(row, me) || draws.some((draw) => DRAWS_TO_DO.some((action) => mayGive(action, asRow(row, draw), me)));
}
