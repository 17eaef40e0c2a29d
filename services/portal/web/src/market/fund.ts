import { describe, type Role } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { FundSchemas as Schemas } from '../api/api';
import type { paths as Paths } from '../api/generated/fund';
import {
  ApproachStatus,
  Board,
  DirectInstrument,
  FundApproachDeclineReason,
  FundApproachWithdrawReason,
  FundCloseReason,
  FundManagerCloseReason,
  FundMandateCloseReason,
  FundStage,
  FundStructure,
  ManagerKind,
  Openness,
  Sector,
} from '../words/codes';

const EVERYONE: readonly Role[] = ['enterprise', 'bank', 'guarantor', 'fund', 'institution', 'operator', 'auditor'];

const manager = fieldsOf<Schemas['ManagerForm']>();

export const FUND_MANAGERS = describe<Schemas['ManagerView'], Paths>()({
  name: 'fund-managers',
  service: 'fund',
  heading: 'name',
  sections: [
    {
      title: 'section.basic',
      fields: [
        manager.text('name', { required: true, label: 'field.managerName' }),
        manager.code('kind', ManagerKind, { required: true, label: 'field.managerKind' }),
        manager.place('divisionCode'),
      ],
    },
  ],
  columns: ['kind', 'divisionCode'],
  filters: [manager.code('kind', ManagerKind, { label: 'field.managerKind' })],
  statuses: Openness,
  reads: EVERYONE,
  posts: ['fund'],
  mineFor: ['fund'],
  actions: [{ name: 'close', roles: ['fund'], party: 'owner', from: ['OPEN'], reasons: FundManagerCloseReason, grave: true }],
  related: [{ of: 'funds', filter: 'managerId', roles: EVERYONE }],
});

const fund = fieldsOf<Schemas['FundForm']>();
const fundView = fieldsOf<Schemas['FundView']>();

export const FUNDS = describe<Schemas['FundView'], Paths>()({
  name: 'funds',
  service: 'fund',
  heading: 'name',
  whose: 'managerName',
  sections: [
    {
      title: 'section.basic',
      fields: [
        fund.pick('managerId', 'fund-managers', { required: true, mine: true, named: 'managerName' }),
        fund.text('name', { required: true, label: 'field.fundName' }),
        fund.code('structure', FundStructure, { required: true, once: true }),
        fund.pick('parentFundId', 'funds', { help: 'field.parentFundId.help' }),
        fund.text('category', { help: 'field.category.help' }),
        fund.flag('governmentFund'),
        fund.flag('lookThrough', { help: 'field.lookThrough.help' }),
        fund.date('establishedOn'),
        fund.integer('lifeYears', 'year'),
      ],
    },
    {
      title: 'section.capital',
      fields: [
        fund.money('commitment'),
        fund.money('governmentCommitment'),
        fund.money('socialCommitment'),
        fund.money('paidIn'),
        fund.money('invested'),
        fund.money('reserved'),
      ],
    },
  ],
  shown: [
    fundView.money('dryPowder', { help: 'field.dryPowder.help' }),
    fundView.money('uncalled'),
    fundView.date('endsOn'),
  ],
  columns: ['structure', 'commitment', 'paidIn', 'invested', 'reserved', 'dryPowder', 'uncalled'],
  filters: [fund.code('structure', FundStructure)],
  statuses: Openness,
  reads: EVERYONE,
  posts: ['fund'],
  mineFor: ['fund'],
  actions: [{ name: 'close', roles: ['fund'], party: 'owner', from: ['OPEN'], reasons: FundCloseReason, grave: true }],
  related: [{ of: 'mandates', filter: 'fundId', roles: EVERYONE }],
  answers: [{ to: 'mandates', field: 'fundId', roles: ['fund'], when: 'own' }],
});

const mandate = fieldsOf<Schemas['MandateForm']>();
const mandateView = fieldsOf<Schemas['MandateView']>();

export const MANDATES = describe<Schemas['MandateView'], Paths>()({
  name: 'mandates',
  service: 'fund',
  heading: 'name',
  whose: 'fundName',
  sections: [
    {
      title: 'section.direction',
      fields: [
        mandate.pick('fundId', 'funds', { required: true, mine: true, once: true, named: 'fundName' }),
        mandate.text('name', { required: true, label: 'field.mandateName' }),
        mandate.switched('inForce', true, { label: 'field.mandateInForce', help: 'field.inForce.help' }),
        mandate.codes('instruments', DirectInstrument, { initial: ['EQUITY'] }),
        mandate.codes('stages', FundStage),
        mandate.codes('sectors', Sector),
        mandate.codes('excludedSectors', Sector),
      ],
    },
    {
      title: 'section.terms',
      fields: [
        mandate.money('ticketMin'),
        mandate.money('ticketMax'),
        mandate.money('maxValuation'),
        mandate.places('managementDistricts', { width: 12 }),
        mandate.places('regions', { width: 12 }),
        mandate.codes('boards', Board),
        mandate.integer('localReinvestmentPercent', 'percent', { help: 'field.localReinvestmentPercent.help' }),
        mandate.date('validFrom'),
        mandate.date('validUntil'),
        mandate.long('exclusions'),
      ],
    },
  ],
  shown: [
    mandateView.text('managerName'),
    mandateView.code('managerKind', ManagerKind),
    mandateView.code('structure', FundStructure),
    mandateView.money('dryPowder'),
    mandateView.date('fundEndsOn'),
  ],
  columns: ['instruments', 'stages', 'sectors', 'ticketMin', 'ticketMax', 'dryPowder'],
  filters: [
    fieldsOf<{ instrument: string; sector: string; stage: string }>().code('instrument', DirectInstrument),
    fieldsOf<{ sector: string }>().code('sector', Sector),
    fieldsOf<{ stage: string }>().code('stage', FundStage),
  ],
  statuses: Openness,
  reads: EVERYONE,
  posts: ['fund'],
  mineFor: ['fund'],
  actions: [{ name: 'close', roles: ['fund'], party: 'owner', from: ['OPEN'], reasons: FundMandateCloseReason, grave: true }],
  related: [{ of: 'approaches', filter: 'mandateId', roles: ['fund', 'operator'] }],
  pairs: 'supply',
});

const approach = fieldsOf<Schemas['ApproachForm']>();

export const APPROACHES = describe<Schemas['ApproachView'], Paths>()({
  name: 'approaches',
  service: 'fund',
  heading: 'note',
  sections: [
    {
      title: 'section.parties',
      fields: [
        approach.pick('mandateId', 'mandates', { required: true, mine: true, once: true }),
        approach.pick('needId', 'direct-financing-needs', { required: true, once: true, help: 'field.needId.help' }),
        approach.long('note', { help: 'field.note.help' }),
      ],
    },
  ],
  shown: [fieldsOf<Schemas['ApproachView']>().time('createdAt', { label: 'field.openedAt' })],
  columns: ['mandateId', 'needId', 'createdAt'],
  statuses: ApproachStatus,
  waiting: ['OPEN'],
  reads: ['fund', 'enterprise', 'operator', 'auditor'],
  posts: ['fund'],
  actions: [
    { name: 'accept', roles: ['enterprise'], party: 'counterparty', from: ['OPEN'] },
    { name: 'decline', roles: ['enterprise'], party: 'counterparty', from: ['OPEN'], reasons: FundApproachDeclineReason, grave: true },
    { name: 'withdraw', roles: ['fund'], party: 'owner', from: ['OPEN'], reasons: FundApproachWithdrawReason, grave: true },
  ],
  answers: [
    { to: 'authorizations', roles: ['fund'], when: 'own', from: ['OPEN', 'ACCEPTED'], takes: { needId: 'needId' }, label: 'letter.ask', aside: true },
  ],
});
