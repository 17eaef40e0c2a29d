import { describe, type Action } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import type { paths as Paths } from '../api/generated/enterprise';
import {
  EnterpriseCampaignCloseReason,
  EnterpriseRecommendationDeclarationStage,
  EnterpriseRecommendationDeclarationStep,
  EnterpriseRecommendationDeclineReason,
  EnterpriseRecommendationFollowUpStage,
  EnterpriseRecommendationFollowUpStep,
  EnterpriseRecommendationListStage,
  EnterpriseRecommendationListStep,
  EnterpriseRecommendationWithdrawReason,
  NegativeFlag,
  Openness,
  RefusalCode,
  Tier,
} from '../words/codes';

const campaign = fieldsOf<Schemas['CampaignForm']>();

/** The cultivation pool is no recognition. */
const Recognised = Object.fromEntries(Object.entries(Tier).filter(([tier]) => tier !== 'CULTIVATION'));

export const CAMPAIGNS = describe<Schemas['CampaignView'], Paths>()({
  name: 'campaigns',
  service: 'enterprise',
  heading: 'title',
  sections: [
    {
      title: 'section.basic',
      fields: [
        campaign.text('title', { required: true, width: 16, label: 'field.campaign' }),
        campaign.codes('tiers', Recognised, { required: true, width: 8, label: 'field.campaignTiers' }),
        campaign.date('opensOn', { required: true, width: 6 }),
        campaign.date('closesOn', { required: true, width: 6 }),
        campaign.integer('answerWithinWorkingDays', 'day', { required: true, width: 6, help: 'field.answerWithinWorkingDays.help' }),
        campaign.integer('checksValidDays', 'day', { required: true, width: 6, help: 'field.checksValidDays.help' }),
        campaign.places('districts', { width: 12, help: 'field.districts.help' }),
        campaign.text('source', { width: 12 }),
      ],
    },
  ],
  columns: ['opensOn', 'closesOn', 'tiers', 'answerWithinWorkingDays'],
  statuses: Openness,
  reads: ['enterprise', 'bank', 'operator', 'auditor'],
  posts: ['operator'],
  editableIn: [],
  actions: [{ name: 'close', roles: ['operator'], party: 'owner', from: ['OPEN'], reasons: EnterpriseCampaignCloseReason, grave: true }],
  answers: [{ to: 'declarations', field: 'campaignId', roles: ['enterprise'], when: 'others', label: 'declaration.make' }],
});

const declaration = fieldsOf<Schemas['DeclarationForm']>();
const declarationView = fieldsOf<Schemas['DeclarationView']>();
const naming = fieldsOf<Schemas['NamingForm']>();
const STANDS = ['DECLARED', 'CHECKED', 'REFUSED', 'LISTED', 'RECOMMENDED'];
const CHECKABLE = ['DECLARED', 'CHECKED', 'REFUSED'];

export const DECLARATIONS = describe<Schemas['DeclarationView'], Paths>()({
  name: 'declarations',
  service: 'enterprise',
  heading: 'id',
  sections: [
    {
      title: 'section.declaration',
      fields: [
        declaration.pick('campaignId', 'campaigns', { required: true, once: true }),
        declaration.pick('needId', 'financing-needs', { required: true, once: true, label: 'field.declaredNeed' }),
        declaration.date('namedUntil', { help: 'field.namedUntil.help' }),
      ],
    },
  ],
  shown: [
    declarationView.pick('enterpriseId', 'enterprises'),
    declarationView.place('district'),
    declarationView.pick('listId', 'recommendation-lists'),
    declarationView.time('checkedAt'),
    declarationView.time('recommendedAt'),
    declarationView.time('createdAt', { label: 'field.declaredAt' }),
  ],
  columns: ['enterpriseId', 'campaignId', 'needId', 'district', 'checkedAt'],
  search: false,
  statuses: EnterpriseRecommendationDeclarationStage,
  waiting: ['LISTED'],
  steps: EnterpriseRecommendationDeclarationStep,
  reads: ['enterprise', 'operator', 'auditor'],
  posts: ['enterprise'],
  editableIn: [],
  actions: [
    { name: 'check', help: 'declaration.check.help', roles: ['operator'], party: 'anyone', from: CHECKABLE },
    {
      name: 'decline',
      label: 'declaration.decline',
      roles: ['operator'],
      party: 'anyone',
      from: CHECKABLE,
      reasons: EnterpriseRecommendationDeclineReason,
      grave: true,
    },
    {
      name: 'naming',
      help: 'declaration.naming.help',
      roles: ['enterprise'],
      party: 'owner',
      from: STANDS,
      fields: [naming.date('namedUntil')],
      begins: { namedUntil: 'namedUntil' },
    },
    {
      name: 'withdraw',
      label: 'loan.withdraw',
      roles: ['enterprise'],
      party: 'owner',
      from: STANDS,
      reasons: EnterpriseRecommendationWithdrawReason,
      grave: true,
    },
  ],
});

const listForm = fieldsOf<Schemas['ListForm']>();
const listView = fieldsOf<Schemas['ListView']>();

export const RECOMMENDATION_LISTS = describe<Schemas['ListView'], Paths>()({
  name: 'recommendation-lists',
  service: 'enterprise',
  heading: 'id',
  sections: [
    {
      title: 'section.basic',
      fields: [listForm.pick('campaignId', 'campaigns'), listForm.place('district'), listForm.picks('bankIds', 'banks', { label: 'field.listBanks' })],
    },
  ],
  shown: [
    listView.integer('entries', 'count'),
    listView.date('answersDue'),
    listView.time('decidedAt'),
    listView.time('createdAt', { label: 'field.proposedAt' }),
  ],
  columns: ['campaignId', 'district', 'entries', 'createdAt', 'decidedAt', 'answersDue'],
  search: false,
  statuses: EnterpriseRecommendationListStage,
  steps: EnterpriseRecommendationListStep,
  reads: ['bank', 'operator', 'auditor'],
  actions: [
    { name: 'send', help: 'list.send.help', roles: ['operator'], party: 'owner', from: ['PROPOSED'], notBy: 'proposedBy' },
    { name: 'reject', label: 'list.reject', help: 'list.reject.help', roles: ['operator'], party: 'owner', from: ['PROPOSED'] },
  ],
});

const refusal = fieldsOf<Schemas['AnswerForm']>();
const followUp = fieldsOf<Schemas['FollowUpView']>();

/** What a bank answers: one click each, and a code of the published list with a refusal. */
function answers(code: string, from: readonly string[], more: Partial<Action> = {}): Action {
  return {
    name: `answer-${code}`,
    path: 'answer',
    label: `answer.${code}` as NonNullable<Action['label']>,
    help: 'answer.help',
    roles: ['bank'],
    party: 'owner',
    from,
    when: (row) => row['standing'] === true,
    sends: { answer: code },
    ...more,
  };
}

export const FOLLOW_UPS = describe<Schemas['FollowUpView'], Paths>()({
  name: 'follow-ups',
  service: 'enterprise',
  heading: 'id',
  sections: [],
  shown: [
    followUp.pick('bankId', 'banks'),
    followUp.pick('campaignId', 'campaigns'),
    followUp.pick('listId', 'recommendation-lists'),
    followUp.place('district'),
    followUp.date('dueOn', { label: 'field.answersDue' }),
    followUp.flag('overdue'),
    followUp.time('answeredAt'),
    followUp.time('createdAt', { label: 'field.recommendedAt' }),
  ],
  columns: ['bankId', 'district', 'dueOn', 'answeredAt'],
  search: false,
  statuses: EnterpriseRecommendationFollowUpStage,
  waiting: ['OPEN'],
  steps: EnterpriseRecommendationFollowUpStep,
  reads: ['enterprise', 'bank', 'operator', 'auditor'],
  actions: [
    answers('CONTACTED', ['OPEN', 'REFUSED', 'FIRM_DECLINED']),
    answers('VISITED', ['OPEN', 'CONTACTED']),
    answers('APPLIED', ['OPEN', 'CONTACTED', 'VISITED']),
    answers('GRANTED', ['APPLIED']),
    answers('REFUSED', ['OPEN', 'CONTACTED', 'VISITED', 'APPLIED'], {
      help: 'answer.refuse.help',
      fields: [refusal.code('refusalCode', RefusalCode, { required: true })],
    }),
    answers('FIRM_DECLINED', ['OPEN', 'CONTACTED', 'VISITED', 'APPLIED']),
  ],
});

const check = fieldsOf<Schemas['RegisterCheckForm']>();

export const REGISTER_CHECKS = describe<Schemas['RegisterCheckView'], Paths>()({
  name: 'register-checks',
  service: 'enterprise',
  heading: 'flag',
  headingCodes: NegativeFlag,
  sections: [
    {
      title: 'section.basic',
      fields: [
        check.pick('enterpriseId', 'enterprises', { required: true }),
        check.code('flag', NegativeFlag, { required: true, label: 'field.register' }),
        check.flag('onRecord', { required: true }),
        check.date('asOf', { required: true }),
        check.text('source', { required: true, width: 16, label: 'field.registerSource' }),
      ],
    },
  ],
  columns: ['enterpriseId', 'onRecord', 'asOf', 'source'],
  search: false,
  reads: ['enterprise', 'operator', 'auditor'],
  posts: ['operator'],
  editableIn: [],
});
