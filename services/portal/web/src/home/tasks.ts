import { inPlace, type AggregateName, type Role, type Row } from '../aggregate/description';
import type { Me } from '../api/api';
import { grantWaits } from '../queue/grantWaits';
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

/** Another person than the one named in a place has to act. */
const notBy = (place: string) => (row: Row, me: Me) => inPlace(row, place) !== me.user;

export const TASKS: readonly Task[] = [
  { role: 'enterprise', title: 'home.approachesIn', of: 'approaches', wanted: { status: 'OPEN' }, keep: forUs, waits: true },
  { role: 'enterprise', title: 'home.edgesToConfirm', of: 'supplier-edges', wanted: { status: 'DECLARED' }, keep: forUs, waits: true },
  { role: 'enterprise', title: 'home.secondmentsToConfirm', of: 'secondments', wanted: { status: 'PROPOSED' }, keep: forUs, waits: true },
  { role: 'enterprise', title: 'home.lettersAsked', of: 'authorizations', wanted: { status: 'REQUESTED' }, waits: true },
  { role: 'enterprise', title: 'home.grantsToUse', of: 'credit-grants', wanted: { status: 'GRANTED' } },
  { role: 'enterprise', title: 'home.applied', of: 'loan-applications', wanted: {}, keep: (row) => row['endedAt'] === null },
  { role: 'enterprise', title: 'home.declared', of: 'declarations', wanted: { status: 'REFUSED' } },
  { role: 'enterprise', title: 'home.openNeeds', of: 'financing-needs', wanted: { status: 'OPEN' } },
  { role: 'enterprise', title: 'home.openDirect', of: 'direct-financing-needs', wanted: { status: 'OPEN' } },
  { role: 'enterprise', title: 'home.openRequests', of: 'expert-requests', wanted: { status: 'OPEN' } },
  { role: 'enterprise', title: 'home.openCapabilities', of: 'capabilities', wanted: { status: 'OPEN' } },
  { role: 'enterprise', title: 'home.ownChallenges', of: 'challenges', wanted: { status: 'OPEN', mine: 'true' } },
  { role: 'bank', title: 'home.toAccept', of: 'loan-applications', wanted: { status: 'SUBMITTED' }, waits: true },
  { role: 'bank', title: 'home.toConfirm', of: 'credit-grants', wanted: { status: 'PROPOSED' }, keep: notBy('proposedBy'), waits: true },
  {
    role: 'bank',
    title: 'home.contractsToConfirm',
    of: 'credit-grants',
    wanted: { status: 'CONTRACT_PROPOSED' },
    keep: notBy('contract.proposedBy'),
    waits: true,
  },
  { role: 'bank', title: 'home.drawsToDo', of: 'credit-grants', wanted: { status: 'CONTRACTED' }, keep: grantWaits, waits: true },
  { role: 'bank', title: 'home.reportsToConfirm', of: 'loan-reports', wanted: { status: 'PROPOSED' }, keep: notBy('proposedBy'), waits: true },
  { role: 'bank', title: 'home.toAnswer', of: 'follow-ups', wanted: { status: 'OPEN' }, waits: true },
  {
    role: 'bank',
    title: 'home.draftLines',
    of: 'credit-lines',
    wanted: { status: 'DRAFT' },
    keep: (row, me) => row['draftedBy'] !== me.user,
    waits: true,
  },
  { role: 'bank', title: 'home.lettersHeld', of: 'authorizations', wanted: { status: 'GRANTED' } },
  { role: 'bank', title: 'home.openOffers', of: 'credit-offers', wanted: { status: 'OPEN', mine: 'true' } },
  { role: 'lessor', title: 'home.openOffers', of: 'credit-offers', wanted: { status: 'OPEN', mine: 'true' } },
  { role: 'guarantor', title: 'home.asked', of: 'guarantees', wanted: { status: 'ASKED' }, waits: true },
  {
    role: 'guarantor',
    title: 'home.lettersToConfirm',
    of: 'guarantees',
    wanted: { status: 'LETTER_PROPOSED' },
    keep: notBy('letter.proposedBy'),
    waits: true,
  },
  {
    role: 'guarantor',
    title: 'home.payoutsToConfirm',
    of: 'guarantees',
    wanted: { status: 'PAYOUT_PROPOSED' },
    keep: notBy('payout.proposedBy'),
    waits: true,
  },
  { role: 'guarantor', title: 'home.lettersHeld', of: 'authorizations', wanted: { status: 'GRANTED' } },
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
  { role: 'operator', title: 'home.toCheck', of: 'declarations', wanted: { status: 'DECLARED' }, waits: true },
  { role: 'operator', title: 'home.listsToSend', of: 'recommendation-lists', wanted: { status: 'PROPOSED' }, keep: notBy('proposedBy'), waits: true },
  { role: 'operator', title: 'home.lateAnswers', of: 'follow-ups', wanted: { overdue: 'true' }, waits: true },
  { role: 'operator', title: 'home.openNeeds', of: 'financing-needs', wanted: { status: 'OPEN' } },
  { role: 'operator', title: 'home.openDirect', of: 'direct-financing-needs', wanted: { status: 'OPEN' } },
  { role: 'operator', title: 'home.openRequests', of: 'expert-requests', wanted: { status: 'OPEN' } },
  { role: 'operator', title: 'home.draftLines', of: 'credit-lines', wanted: { status: 'DRAFT' } },
  { role: 'auditor', title: 'home.openNeeds', of: 'financing-needs', wanted: { status: 'OPEN' } },
  { role: 'auditor', title: 'home.onPost', of: 'secondments', wanted: { status: 'ON_POST' } },
];
