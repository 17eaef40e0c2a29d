import type { CreditSchemas, EnterpriseSchemas, Page } from '../api/api';
import { query, read } from '../api/call';
import { readPages } from '../api/pages';
import { fenOf } from '../format/money';

type Application = CreditSchemas['ApplicationView'];
type Grant = CreditSchemas['GrantView'];
type Declaration = EnterpriseSchemas['DeclarationView'];

/** How many entries of a list came to something at the banks it was sent to: each figure counts entries by itself. */
export interface Outcomes {
  entries: number;
  applied: number;
  granted: number;
  contracted: number;
  disbursed: number;
}

/** What the credit service holds of one entry's need. */
export interface Case {
  applications: readonly Pick<Application, 'bankId' | 'submittedAt'>[];
  grants: readonly Pick<Grant, 'bankId' | 'grantedAt' | 'contract' | 'disbursed'>[];
}

/** Counts entries, not money and not rows: an entry with two grants is one entry. */
export function outcomesOf(cases: readonly Case[], bankIds: readonly string[], sentAt: string): Outcomes {
  const count = (holds: (grants: Case['grants'], applications: Case['applications']) => boolean) =>
    cases.filter(({ grants, applications }) => {
      const here = applications.filter(({ bankId, submittedAt }) => bankIds.includes(String(bankId)) && String(submittedAt) >= sentAt);
      const ours = grants.filter(({ bankId, grantedAt }) => bankIds.includes(String(bankId)) && grantedAt !== null && String(grantedAt) >= sentAt);
      return holds(ours, here);
    }).length;
  return {
    entries: cases.length,
    applied: count((_, applications) => applications.length > 0),
    granted: count((grants) => grants.length > 0),
    contracted: count((grants) => grants.some(({ contract }) => contract != null && contract.contractedAt !== null)),
    disbursed: count((grants) => grants.some(({ disbursed }) => (fenOf(disbursed) ?? 0n) > 0n)),
  };
}

const AT_ONCE = 6;

/** The same for many, a few at a time. */
async function each<T, R>(all: readonly T[], ask: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    answers.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(ask))));
  }
  return answers;
}

async function caseOf(needId: string): Promise<Case> {
  const { items: applications } = await read<Page<Application>>(`/api/credit/v1/loan-applications${query({ needId, limit: 100 })}`);
  const granted = applications.filter(({ status }) => status === 'GRANTED');
  const grants = await Promise.all(
    granted.map(({ id }) => read<Page<Grant>>(`/api/credit/v1/credit-grants${query({ applicationId: String(id), limit: 100 })}`)),
  );
  return { applications, grants: grants.flatMap(({ items }) => items) };
}

/** What became of a list beyond what banks said: what was applied for, granted, contracted and paid out there since it was sent. */
export async function readOutcomes(list: EnterpriseSchemas['ListView']): Promise<Outcomes> {
  const { items } = await readPages<Declaration>('/api/enterprise/v1/declarations', { listId: String(list.id) }, 2);
  const cases = await each(
    items.filter(({ recommendedAt }) => recommendedAt !== null),
    ({ needId }) => caseOf(String(needId)),
  );
  return outcomesOf(cases, list.bankIds.map(String), String(list.decidedAt));
}
