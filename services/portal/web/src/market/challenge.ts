import { describe, type Role } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { ChallengeSchemas as Schemas } from '../api/api';
import type { paths as Paths } from '../api/generated/challenge';
import {
  ChallengeCloseReason,
  ChallengeKind,
  ChallengeMissingPart,
  ChallengeProposalWithdrawReason,
  IpOwnership,
  Maturity,
  Openness,
  ProposalStatus,
  Sector,
  SelectionMode,
  SolverKind,
  SponsorKind,
  TechnologyContractType,
  Visibility,
} from '../words/codes';

const EVERYONE: readonly Role[] = ['enterprise', 'bank', 'guarantor', 'fund', 'institution', 'operator', 'auditor'];

const challenge = fieldsOf<Schemas['ChallengeForm']>();
const challengeView = fieldsOf<Schemas['ChallengeView']>();

export const CHALLENGES = describe<Schemas['ChallengeView'], Paths>()({
  name: 'challenges',
  service: 'challenge',
  heading: 'title',
  whose: 'sponsorName',
  sections: [
    {
      title: 'section.problem',
      fields: [
        challenge.text('title', { required: true, width: 16 }),
        challenge.code('kind', ChallengeKind, { required: true, label: 'field.challengeKind' }),
        challenge.long('background'),
        challenge.texts('requirements', { width: 24, help: 'field.requirements.help' }),
        challenge.indicators('indicators'),
        challenge.codes('sectors', Sector),
        challenge.texts('ipc', { help: 'field.ipc.help' }),
        challenge.code('maturityIn', Maturity, { width: 6 }),
        challenge.code('maturityOut', Maturity, { width: 6 }),
        challenge.integer('trlIn', 'count', { width: 6 }),
        challenge.integer('trlOut', 'count', { width: 6 }),
      ],
    },
    {
      title: 'section.sponsor',
      fields: [
        challenge.code('visibility', Visibility, { required: true, initial: 'PUBLIC', help: 'field.visibility.help' }),
        challenge.code('selectionMode', SelectionMode, { required: true, initial: 'SPONSOR_DECIDES' }),
        challenge.codes('solverKinds', SolverKind, { width: 8 }),
        challenge.text('sponsorName', { help: 'field.sponsorName.help' }),
        challenge.code('sponsorKind', SponsorKind),
        challenge.pick('sponsorEnterpriseId', 'enterprises'),
        challenge.place('divisionCode'),
        challenge.texts('invitedOrgs', { help: 'field.invitedOrgs.help', width: 8 }),
        challenge.texts('conflictOrgs', { help: 'field.conflictOrgs.help', width: 8 }),
      ],
    },
    {
      title: 'section.contract',
      fields: [
        challenge.money('budget'),
        challenge.text('budgetNote'),
        challenge.date('deadline'),
        challenge.integer('months', 'month'),
        challenge.integer('winners', 'count'),
        challenge.code('contractType', TechnologyContractType),
        challenge.code('ipOwnership', IpOwnership),
        challenge.text('paymentSchedule', { help: 'field.paymentSchedule.help' }),
        challenge.integer('postSubsidyPercent', 'percent'),
      ],
    },
  ],
  shown: [challengeView.integer('proposals', 'count'), challengeView.codes('missing', ChallengeMissingPart), challengeView.clocks('clocks', { label: 'field.clocks', none: 'clock.none' })],
  columns: ['kind', 'sectors', 'budget', 'deadline', 'proposals', 'missing'],
  filters: [challenge.code('kind', ChallengeKind, { label: 'field.challengeKind' }), fieldsOf<{ sector: string }>().code('sector', Sector)],
  statuses: Openness,
  reads: EVERYONE,
  posts: ['enterprise', 'institution'],
  mineFor: ['enterprise', 'institution'],
  actions: [
    { name: 'close', roles: ['enterprise', 'institution'], party: 'owner', from: ['OPEN'], reasons: ChallengeCloseReason, grave: true },
  ],
  related: [{ of: 'proposals', filter: 'challengeId', roles: ['enterprise', 'institution'] }],
  answers: [{ to: 'proposals', field: 'challengeId', roles: ['enterprise', 'institution'], when: 'others' }],
  pairs: 'demand',
});

const proposal = fieldsOf<Schemas['ProposalForm']>();

export const PROPOSALS = describe<Schemas['ProposalView'], Paths>()({
  name: 'proposals',
  service: 'challenge',
  heading: 'summary',
  sections: [
    {
      title: 'section.proposal',
      fields: [
        proposal.pick('challengeId', 'challenges', { required: true, once: true }),
        proposal.code('solverKind', SolverKind, { required: true }),
        proposal.pick('teamId', 'teams', { mine: true }),
        proposal.pick('enterpriseId', 'enterprises'),
        proposal.pick('capabilityId', 'capabilities', { help: 'field.capabilityId.help' }),
        proposal.money('price'),
        proposal.integer('months', 'month'),
        proposal.long('summary', { required: true, help: 'field.summary.sealed' }),
      ],
    },
  ],
  shown: [fieldsOf<Schemas['ProposalView']>().time('submittedAt')],
  columns: ['challengeId', 'solverKind', 'price', 'months', 'submittedAt'],
  statuses: ProposalStatus,
  reads: ['enterprise', 'institution'],
  posts: ['institution', 'enterprise'],
  mineFor: ['enterprise', 'institution'],
  editableIn: ['SUBMITTED'],
  actions: [
    {
      name: 'withdraw',
      roles: ['institution', 'enterprise'],
      party: 'owner',
      from: ['SUBMITTED'],
      reasons: ChallengeProposalWithdrawReason,
      grave: true,
    },
  ],
});
