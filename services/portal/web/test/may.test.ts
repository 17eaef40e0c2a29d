import { describe, expect, it } from 'vitest';
import { mayEdit, mayGive, type Action } from '../src/aggregate/description';
import type { Me } from '../src/api/api';
import { APPROACHES } from '../src/market/fund';
import { CREDIT_LINES } from '../src/market/credit';
import { isNewer } from '../src/pairing/useLive';

const me = (role: string, org: string, user = 'u'): Me => ({ user, name: 'N', org, roles: [role] });
const named = (actions: readonly Action[] | undefined, name: string) => actions?.find((action) => action.name === name) as Action;

describe('a command', () => {
  const approach = { id: '1', ownerOrg: 'fund', counterpartyOrg: 'firm', status: 'OPEN' };

  it('is for its party alone', () => {
    const accept = named(APPROACHES.actions, 'accept');
    expect(mayGive(accept, approach, me('enterprise', 'firm'))).toBe(true);
    expect(mayGive(accept, approach, me('enterprise', 'other'))).toBe(false);
    expect(mayGive(accept, approach, me('fund', 'fund'))).toBe(false);
  });

  it('ends with the state it is for', () => {
    expect(mayGive(named(APPROACHES.actions, 'accept'), { ...approach, status: 'ACCEPTED' }, me('enterprise', 'firm'))).toBe(false);
  });

  it('that confirms is for a second person', () => {
    const confirm = named(CREDIT_LINES.actions, 'confirm');
    const line = { id: '2', ownerOrg: 'bank', status: 'DRAFT', draftedBy: 'u' };
    expect(mayGive(confirm, line, me('bank', 'bank'))).toBe(false);
    expect(mayGive(confirm, line, me('bank', 'bank', 'checker'))).toBe(true);
  });
});

describe('a change', () => {
  it('is for the owner while the record is open', () => {
    const line = { id: '2', ownerOrg: 'bank', status: 'OPEN' };
    expect(mayEdit(CREDIT_LINES, line, me('bank', 'bank'))).toBe(true);
    expect(mayEdit(CREDIT_LINES, line, me('operator', 'bank'))).toBe(false);
    expect(mayEdit(CREDIT_LINES, { ...line, status: 'CLOSED' }, me('bank', 'bank'))).toBe(false);
  });
});

describe('a message of the stream', () => {
  it('tells of a version beyond the one at hand', () => {
    expect(isNewer('{"listId":"a","version":3}', 2)).toBe(true);
    expect(isNewer('{"listId":"a","version":2}', 2)).toBe(false);
  });

  it('that cannot be read is reason to look', () => {
    expect(isNewer('?', 2)).toBe(true);
  });
});
