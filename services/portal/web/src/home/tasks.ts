import type { AggregateName, Role, Row } from '../aggregate/description';
import type { Me } from '../api/api';
import type { Key } from '../words/zh';

/** Something to look after: records of a kind in some state, perhaps only those that wait for this person. */
export interface Task {
  role: Role;
  title: Key;
  of: AggregateName;
  wanted: Readonly<Record<string, string>>;
  keep?: (row: Row, me: Me) => boolean;
  /** Waits for somebody here; the others are for information. */
  waits?: true;
}

const forUs = (row: Row, me: Me) => row['counterpartyOrg'] === me.org;

export const TASKS: readonly Task[] = [
  { role: 'enterprise', title: 'home.approachesIn', of: 'approaches', wanted: { status: 'OPEN' }, keep: forUs, waits: true },
  { role: 'enterprise', title: 'home.edgesToConfirm', of: 'supplier-edges', wanted: { status: 'DECLARED' }, keep: forUs, waits: true },
  { role: 'enterprise', title: 'home.secondmentsToConfirm', of: 'secondments', wanted: { status: 'PROPOSED' }, keep: forUs, waits: true },
  { role: 'enterprise', title: 'home.openNeeds', of: 'financing-needs', wanted: { status: 'OPEN' } },
  { role: 'enterprise', title: 'home.openDirect', of: 'direct-financing-needs', wanted: { status: 'OPEN' } },
  { role: 'enterprise', title: 'home.openRequests', of: 'expert-requests', wanted: { status: 'OPEN' } },
  { role: 'enterprise', title: 'home.openCapabilities', of: 'capabilities', wanted: { status: 'OPEN' } },
  { role: 'enterprise', title: 'home.ownChallenges', of: 'challenges', wanted: { status: 'OPEN', mine: 'true' } },
  {
    role: 'bank',
    title: 'home.draftLines',
    of: 'credit-lines',
    wanted: { status: 'DRAFT' },
    keep: (row, me) => row['draftedBy'] !== me.user,
    waits: true,
  },
  { role: 'bank', title: 'home.openOffers', of: 'credit-offers', wanted: { status: 'OPEN', mine: 'true' } },
  { role: 'lessor', title: 'home.openOffers', of: 'credit-offers', wanted: { status: 'OPEN', mine: 'true' } },
  { role: 'guarantor', title: 'home.guarantor', of: 'guarantors', wanted: { mine: 'true' } },
  { role: 'fund', title: 'home.approachesOut', of: 'approaches', wanted: { status: 'OPEN' } },
  { role: 'fund', title: 'home.openMandates', of: 'mandates', wanted: { status: 'OPEN', mine: 'true' } },
  { role: 'institution', title: 'home.toArrive', of: 'secondments', wanted: { status: 'CONFIRMED' }, waits: true },
  { role: 'institution', title: 'home.proposed', of: 'secondments', wanted: { status: 'PROPOSED' } },
  { role: 'institution', title: 'home.onPost', of: 'secondments', wanted: { status: 'ON_POST' } },
  { role: 'institution', title: 'home.challenges', of: 'challenges', wanted: { status: 'OPEN' } },
  { role: 'institution', title: 'home.ownProposals', of: 'proposals', wanted: { status: 'SUBMITTED', mine: 'true' } },
  { role: 'institution', title: 'home.openTeams', of: 'teams', wanted: { status: 'OPEN', mine: 'true' } },
  { role: 'institution', title: 'home.openAchievements', of: 'achievements', wanted: { status: 'OPEN', mine: 'true' } },
  { role: 'operator', title: 'home.openNeeds', of: 'financing-needs', wanted: { status: 'OPEN' } },
  { role: 'operator', title: 'home.openDirect', of: 'direct-financing-needs', wanted: { status: 'OPEN' } },
  { role: 'operator', title: 'home.openRequests', of: 'expert-requests', wanted: { status: 'OPEN' } },
  { role: 'operator', title: 'home.draftLines', of: 'credit-lines', wanted: { status: 'DRAFT' } },
  { role: 'auditor', title: 'home.openNeeds', of: 'financing-needs', wanted: { status: 'OPEN' } },
  { role: 'auditor', title: 'home.onPost', of: 'secondments', wanted: { status: 'ON_POST' } },
];
