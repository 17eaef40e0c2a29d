import { describe, expect, it } from 'vitest';
import { answerAddress } from '../src/aggregate/answerAddress';
import { barOf, mayGive, type Action, type Row } from '../src/aggregate/description';
import type { Me } from '../src/api/api';
import { paymentsOf } from '../src/lending/paymentsOf';
import { asRow, DRAW_ACTIONS, type Draw } from '../src/market/draws';
import { GUARANTEES } from '../src/market/guarantee';
import { FOLLOW_UPS } from '../src/market/lists';
import { CREDIT_GRANTS, LOAN_APPLICATIONS, meets } from '../src/market/loan';
import { grantWaits } from '../src/queue/grantWaits';
import { outcomesOf, type Case } from '../src/recommend/outcomes';
import { lookUps } from '../src/recommend/lookUps';

const me = (role: string, org: string, user = 'maker'): Me => ({ user, name: 'N', org, roles: [role] });
const named = (actions: readonly Action[] | undefined, name: string) => actions?.find((action) => action.name === name) as Action;

const grant = (more: Partial<Record<string, unknown>> = {}): Row => ({
  id: 'g',
  ownerOrg: 'bank',
  counterpartyOrg: 'firm',
  status: 'PROPOSED',
  proposedBy: 'maker',
  conditionsPrecedent: [],
  drawdowns: [],
  utilized: '0.00',
  available: '100.00',
  ...more,
});

const draw = (more: Partial<Record<string, unknown>> = {}) =>
  ({ drawdownId: 'd', status: 'REQUESTED', proposedDisbursement: null, proposedBy: null, proposedMaturesOn: null, maturesOn: null, ...more }) as unknown as Draw;

describe('what one person of a bank proposed', () => {
  const confirm = named(CREDIT_GRANTS.actions, 'confirm');

  it('is for another of that bank to confirm, and the first is told so', () => {
    expect(mayGive(confirm, grant(), me('bank', 'bank'))).toBe(false);
    expect(barOf(confirm, grant(), me('bank', 'bank'))).toBe('action.anotherPerson');
    expect(mayGive(confirm, grant(), me('bank', 'bank', 'checker'))).toBe(true);
    expect(barOf(confirm, grant(), me('bank', 'bank', 'checker'))).toBeUndefined();
  });

  it('is no matter of another bank, which is told nothing', () => {
    expect(mayGive(confirm, grant(), me('bank', 'other', 'checker'))).toBe(false);
    expect(barOf(confirm, grant(), me('bank', 'other', 'checker'))).toBeUndefined();
  });

  it('waits in the queue of the second person alone', () => {
    expect(grantWaits(grant(), me('bank', 'bank'))).toBe(false);
    expect(grantWaits(grant(), me('bank', 'bank', 'checker'))).toBe(true);
  });

  it('is found wherever the record has the name of who proposed it', () => {
    const letter = named(GUARANTEES.actions, 'confirm-letter');
    const row = { id: '1', ownerOrg: 'g', status: 'LETTER_PROPOSED', letter: { proposedBy: 'maker' } };
    expect(barOf(letter, row, me('guarantor', 'g'))).toBe('action.anotherPerson');
    expect(mayGive(letter, row, me('guarantor', 'g', 'checker'))).toBe(true);
  });
});

describe('money', () => {
  const propose = named(DRAW_ACTIONS, 'propose-disbursement');
  const confirm = named(DRAW_ACTIONS, 'confirm-disbursement');
  const open = grant({ conditionsPrecedent: [{ condition: 'ACCOUNT_OPENED', metAt: null }] });

  it('is not paid out before every condition is met, and the button says why', () => {
    expect(barOf(propose, asRow(open, draw()), me('bank', 'bank'))).toBe('draw.conditionsFirst');
    expect(mayGive(propose, asRow(grant(), draw()), me('bank', 'bank'))).toBe(true);
  });

  it('moves by a second person, once a first one has said how much', () => {
    const waiting = draw({ proposedDisbursement: '5.00', proposedBy: 'maker' });
    expect(mayGive(confirm, asRow(grant(), draw()), me('bank', 'bank', 'checker'))).toBe(false);
    expect(barOf(confirm, asRow(grant(), waiting), me('bank', 'bank'))).toBe('action.anotherPerson');
    expect(mayGive(confirm, asRow(grant(), waiting), me('bank', 'bank', 'checker'))).toBe(true);
    expect(mayGive(propose, asRow(grant(), waiting), me('bank', 'bank', 'checker'))).toBe(false);
  });

  it('is asked for by the firm while anything is available', () => {
    const ask = named(CREDIT_GRANTS.actions, 'drawdowns');
    const row = grant({ status: 'CONTRACTED' });
    expect(mayGive(ask, row, me('enterprise', 'firm'))).toBe(true);
    expect(barOf(ask, { ...row, available: '0.00' }, me('enterprise', 'firm'))).toBe('grant.nothingLeft');
  });

  it('that went out and came back stands in one ledger, day by day, never added', () => {
    const drawdowns = [
      {
        disbursements: [{ disbursementId: 'b', amount: '2.00', disbursedAt: '2026-03-02T02:00:00Z' }],
        repayments: [{ repaymentId: 'c', amount: '1.00', repaidOn: '2026-03-09', paidBy: 'FIRM' }],
      },
      { disbursements: [{ disbursementId: 'a', amount: '3.00', disbursedAt: '2026-03-01T17:00:00Z' }], repayments: [] },
    ] as unknown as Draw[];
    // The evening of the first in Greenwich is the second in Wuhan.
    expect(paymentsOf({ drawdowns }).map(({ id, day, out, back }) => [id, day, out, back])).toEqual([
      ['a', '2026-03-02', '3.00', null],
      ['b', '2026-03-02', '2.00', null],
      ['c', '2026-03-09', null, '1.00'],
    ]);
  });
});

describe('a condition precedent', () => {
  const row = grant({ status: 'GRANTED', conditionsPrecedent: [{ condition: 'GUARANTEE_LETTER_ISSUED', metAt: null }, { condition: 'ACCOUNT_OPENED', metAt: null }] });

  it('is reported by the bank, but for the letter of guarantee', () => {
    expect(mayGive(meets('ACCOUNT_OPENED'), row, me('bank', 'bank'))).toBe(true);
    expect(mayGive(meets('GUARANTEE_LETTER_ISSUED'), row, me('bank', 'bank'))).toBe(false);
    expect(mayGive(meets('PLEDGE_REGISTERED'), row, me('bank', 'bank'))).toBe(false);
  });
});

describe('an answer to a record', () => {
  it('names the record and takes amounts over in 万元', () => {
    const propose = LOAN_APPLICATIONS.answers?.find(({ to }) => to === 'credit-grants');
    const asked = { id: '0193', amount: '5000000.00', termMonths: 36 };
    expect(propose && answerAddress(propose, asked)).toBe('/credit-grants/new?applicationId=0193&limit=500&termMonths=36');
  });

  it('of a bank to an entry follows the answers before it', () => {
    const granted = named(FOLLOW_UPS.actions, 'answer-GRANTED');
    const row = { id: '1', ownerOrg: 'bank', status: 'APPLIED', standing: true };
    expect(mayGive(granted, row, me('bank', 'bank'))).toBe(true);
    expect(mayGive(granted, { ...row, status: 'CONTACTED' }, me('bank', 'bank'))).toBe(false);
    expect(mayGive(granted, { ...row, standing: false }, me('bank', 'bank'))).toBe(false);
  });
});

describe('a look-up of registers', () => {
  it('is sent for those that were looked up, and for no other', () => {
    const found = { DISHONEST_EXECUTEE: 'clear', CREDIT_OVERDUE: 'onRecord', BUSINESS_ABNORMALITY: undefined } as const;
    expect(lookUps('e', { asOf: '2026-11-20', source: 's', found })).toEqual([
      { enterpriseId: 'e', flag: 'DISHONEST_EXECUTEE', onRecord: false, asOf: '2026-11-20', source: 's' },
      { enterpriseId: 'e', flag: 'CREDIT_OVERDUE', onRecord: true, asOf: '2026-11-20', source: 's' },
    ]);
  });
});

describe('what became of a list', () => {
  const at = (submittedAt: string, bankId = 'b') => ({ bankId, submittedAt });
  const granted = (disbursed: string, contract: object | null = { contractedAt: '2026-03-05' }, grantedAt = '2026-03-04') =>
    ({ bankId: 'b', grantedAt, contract, disbursed }) as unknown as Case['grants'][number];

  it('counts entries, each once, since it was sent and at its banks', () => {
    const cases: Case[] = [
      { applications: [at('2026-03-03'), at('2026-03-04')], grants: [granted('5.00'), granted('7.00')] },
      { applications: [at('2026-03-03')], grants: [granted('0.00', null)] },
      { applications: [at('2026-03-01')], grants: [granted('9.00', { contractedAt: '2026-03-01' }, '2026-03-01')] },
      { applications: [at('2026-03-03', 'another')], grants: [] },
    ];
    expect(outcomesOf(cases, ['b'], '2026-03-02')).toEqual({ entries: 4, applied: 2, granted: 2, contracted: 1, disbursed: 1 });
  });
});
