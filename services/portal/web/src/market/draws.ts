import type { Action, Row } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { CreditSchemas as Schemas } from '../api/api';
import { fenOf } from '../format/money';
import { today } from '../format/time';
import { CreditGrantDeclineCode, CreditGrantPaymentMethod, type Codes } from '../words/codes';

type Grant = Schemas['GrantView'];
export type Draw = Schemas['DrawdownView'];

/** How a firm asks to be paid; a renewal takes an old loan over and is asked for in another way. */
export const PAYMENT: Codes = Object.fromEntries(Object.entries(CreditGrantPaymentMethod).filter(([code]) => code !== 'RENEWAL'));

/** Conditions precedent that nobody has reported as met. */
export function unmet(row: Row): string[] {
  return ((row['conditionsPrecedent'] ?? []) as Grant['conditionsPrecedent']).flatMap(({ condition, metAt }) =>
    metAt === null ? [condition] : [],
  );
}

const OVER: readonly string[] = ['REPAID', 'RENEWED', 'DECLINED', 'CANCELLED'];

/** Whether anything is owed on a grant or any draw of it is open. */
export function owes(row: Row): boolean {
  return fenOf(String(row['utilized'])) !== 0n || ((row['drawdowns'] ?? []) as Draw[]).some(({ status }) => !OVER.includes(status));
}

/** A draw as commands on it are judged: of the grant's parties, sent to the grant. */
export function asRow(grant: Row, draw: Draw): Row {
  return { ...draw, id: grant.id, ownerOrg: grant['ownerOrg'], counterpartyOrg: grant['counterpartyOrg'], unmet: unmet(grant) };
}

const amount = fieldsOf<Schemas['AmountForm']>();
const extension = fieldsOf<Schemas['ExtensionForm']>();
const repayment = fieldsOf<Schemas['RepaymentForm']>();
const AMOUNT = amount.money('amount', { required: true });
const LAST_DAY = extension.date('maturesOn', { required: true, label: 'field.newMaturesOn' });

const proposed = (row: Row) => row['proposedDisbursement'] != null;
const extended = (row: Row) => row['proposedMaturesOn'] != null;
const matured = (row: Row) => row['maturesOn'] != null && String(row['maturesOn']) < today();

function ofBank(name: string, from: readonly string[], more: Partial<Action>): Action {
  return { name, roles: ['bank'], party: 'owner', from, ...more };
}

const WANTED = ['REQUESTED', 'PARTLY_DISBURSED'];

/** What can be done with one draw of a grant. */
export const DRAW_ACTIONS: readonly Action[] = [
  ofBank('propose-disbursement', WANTED, {
    help: 'maker.money',
    fields: [AMOUNT],
    begins: { amount: 'reserved' },
    when: (row) => !proposed(row),
    bar: (row) => ((row['unmet'] as string[]).length > 0 ? 'draw.conditionsFirst' : undefined),
  }),
  ofBank('confirm-disbursement', WANTED, {
    help: 'checker.money',
    asRead: [{ field: AMOUNT, at: 'proposedDisbursement' }],
    notBy: 'proposedBy',
    when: proposed,
  }),
  ofBank('reject-disbursement', WANTED, { help: 'maker.back', when: proposed }),
  ofBank('decline', ['REQUESTED'], {
    label: 'draw.decline',
    reasons: CreditGrantDeclineCode,
    grave: true,
    when: (row) => !proposed(row),
  }),
  { name: 'cancel', label: 'draw.cancel', help: 'draw.cancel.help', roles: ['enterprise'], party: 'counterparty', from: ['REQUESTED'] },
  { name: 'release-rest', help: 'draw.release.help', roles: ['bank', 'enterprise'], party: 'party', from: ['PARTLY_DISBURSED'], when: (row) => !proposed(row) },
  ofBank('repay', ['PARTLY_DISBURSED', 'DISBURSED', 'OVERDUE'], {
    help: 'draw.repay.help',
    fields: [AMOUNT, repayment.date('repaidOn', { required: true })],
    begins: { amount: 'outstanding' },
  }),
  ofBank('propose-extension', ['DISBURSED'], { help: 'maker.help', fields: [LAST_DAY], when: (row) => !extended(row) && !matured(row) }),
  ofBank('confirm-extension', ['DISBURSED'], {
    help: 'checker.help',
    asRead: [{ field: LAST_DAY, at: 'proposedMaturesOn' }],
    when: extended,
  }),
  ofBank('reject-extension', ['DISBURSED'], { help: 'maker.back', when: extended }),
  ofBank('mark-overdue', ['DISBURSED'], { help: 'draw.overdue.help', when: matured, grave: true }),
];
