import type { AggregateName, Role } from '../aggregate/description';
import type { Key } from '../words/zh';

/** The lists of a role in the order of a day's work: first what is its own, then what it looks up. */
const LISTS: Readonly<Record<Role, { own: readonly AggregateName[]; market: readonly AggregateName[] }>> = {
  enterprise: {
    own: [
      'financing-needs',
      'loan-applications',
      'credit-grants',
      'guarantees',
      'authorizations',
      'separate-consents',
      'declarations',
      'direct-financing-needs',
      'expert-requests',
      'capabilities',
      'supplier-edges',
      'challenges',
      'proposals',
      'approaches',
      'secondments',
    ],
    market: ['campaigns', 'credit-offers', 'guarantors', 'mandates', 'teams', 'achievements'],
  },
  bank: {
    own: ['loan-applications', 'credit-grants', 'follow-ups', 'guarantees', 'authorizations', 'loan-reports', 'banks', 'credit-offers', 'credit-lines'],
    market: ['recommendation-lists', 'campaigns', 'risk-pools', 'guarantors', 'funds', 'challenges'],
  },
  lessor: { own: ['banks', 'credit-offers'], market: ['guarantors'] },
  guarantor: { own: ['guarantees', 'authorizations', 'guarantors'], market: ['risk-pools', 'banks', 'credit-offers'] },
  fund: { own: ['fund-managers', 'funds', 'mandates', 'approaches', 'authorizations'], market: ['challenges', 'teams', 'achievements'] },
  institution: {
    own: ['institutions', 'teams', 'achievements', 'experts', 'secondments', 'challenges', 'proposals'],
    market: ['funds', 'mandates'],
  },
  operator: {
    own: [
      'declarations',
      'recommendation-lists',
      'follow-ups',
      'campaigns',
      'risk-pools',
      'enterprises',
      'financing-needs',
      'direct-financing-needs',
      'expert-requests',
      'supplier-edges',
      'challenges',
    ],
    market: [
      'loan-applications',
      'credit-grants',
      'guarantees',
      'register-checks',
      'loan-reports',
      'capabilities',
      'banks',
      'credit-offers',
      'credit-lines',
      'guarantors',
      'fund-managers',
      'funds',
      'mandates',
      'approaches',
      'institutions',
      'teams',
      'achievements',
      'experts',
      'secondments',
    ],
  },
  auditor: {
    own: ['enterprises', 'financing-needs', 'direct-financing-needs', 'expert-requests', 'capabilities', 'supplier-edges', 'secondments'],
    market: [
      'loan-applications',
      'credit-grants',
      'guarantees',
      'risk-pools',
      'campaigns',
      'declarations',
      'recommendation-lists',
      'follow-ups',
      'register-checks',
      'loan-reports',
      'authorizations',
      'banks',
      'credit-offers',
      'credit-lines',
      'guarantors',
      'funds',
      'mandates',
      'approaches',
      'challenges',
      'teams',
    ],
  },
};

/** Who looks at where supply is short: the bureau alone, for the figures are exact and move with every offer. */
export const SEE_GAPS: readonly Role[] = ['operator', 'auditor'];

/** Who is a side of pairs, and so of what is recorded about them. */
export const DECIDE: readonly Role[] = ['enterprise', 'bank', 'lessor', 'fund', 'institution'];

/** Who reads a ledger of readings: the firm its own, auditors all. */
export const SEE_LEDGER: readonly Role[] = ['enterprise', 'auditor'];

/** Who looks at clocks: what is overdue, and how a bank keeps its time. */
export const SEE_CLOCKS: readonly Role[] = ['bank', 'operator', 'auditor'];

/** Who reads what came of what was promised. */
export const SEE_OUTCOMES: readonly Role[] = ['enterprise', 'bank', 'operator', 'auditor'];

export interface Stop {
  to: string;
  label: Key;
}

/** Where a person can go: pages of their own first, then groups of lists. */
export function deskOf(roles: readonly string[]): readonly (readonly Stop[])[] {
  const known = roles.filter((role): role is Role => role in LISTS);
  if (known.length === 0) {
    return [];
  }
  const first: Stop[] = [{ to: '/', label: 'nav.home' }];
  if (known.includes('operator') || known.includes('auditor')) {
    first.push({ to: '/overview', label: 'nav.overview' }, { to: '/rulebooks', label: 'nav.rulebooks' });
  }
  if (known.some((role) => SEE_GAPS.includes(role))) {
    first.push({ to: '/gap-map', label: 'nav.gapMap' });
  }
  if (known.some((role) => SEE_CLOCKS.includes(role))) {
    first.push({ to: '/clocks', label: 'nav.clocks' });
  }
  if (known.some((role) => SEE_OUTCOMES.includes(role))) {
    first.push({ to: '/outcomes', label: 'nav.outcomes' });
  }
  if (known.some((role) => DECIDE.includes(role))) {
    first.push({ to: '/decisions', label: 'nav.decisions' });
  }
  if (known.some((role) => SEE_LEDGER.includes(role))) {
    first.push({ to: '/access-ledger', label: 'nav.accessLedger' });
  }
  if (known.includes('enterprise')) {
    first.push({ to: '/profile', label: 'nav.profile' });
  }
  const own = unique(known.flatMap((role) => LISTS[role].own));
  const market = unique(known.flatMap((role) => LISTS[role].market)).filter((name) => !own.includes(name));
  return [first, own.map(stop), market.map(stop)].filter((group) => group.length > 0);
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}

function stop(name: AggregateName): Stop {
  return { to: `/${name}`, label: `${name}.many` as Key };
}
