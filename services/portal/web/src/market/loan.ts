import { describe, type Action, type Row } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { CreditSchemas as Schemas } from '../api/api';
import type { paths as Paths } from '../api/generated/credit';
import {
  CreditApplicationStage,
  CreditApplicationStep,
  CreditApplicationWithdrawCode,
  CreditGrantConditionCode,
  CreditGrantRejectCode,
  CreditGrantStage,
  CreditGrantStep,
  LoanPurpose,
  RefusalCode,
} from '../words/codes';
import { daysUntil, dayText, today } from '../format/time';
import { PAYMENT, owes, unmet } from './draws';

const asked = fieldsOf<Schemas['ApplicationForm']>();
const askedView = fieldsOf<Schemas['ApplicationView']>();

/** An application that waits for the bank's decision. */
export const PENDING = ['SUBMITTED', 'ACCEPTED', 'DUE_DILIGENCE', 'UNDER_REVIEW'] as const;

/** An application nobody has touched for so long may be let lapse. */
const IDLE_DAYS = 90;

function isIdle(row: Row): boolean {
  const touched = ['submittedAt', 'acceptedAt', 'dueDiligenceAt', 'underReviewAt'].map((name) => dayText(row[name] as string | null)).filter((day) => day !== '—');
  return daysUntil(touched.sort().at(-1) ?? today()) <= -IDLE_DAYS;
}

export const LOAN_APPLICATIONS = describe<Schemas['ApplicationView'], Paths>()({
  name: 'loan-applications',
  service: 'credit',
  heading: 'purpose',
  headingCodes: LoanPurpose,
  numbered: true,
  sections: [
    {
      title: 'section.application',
      fields: [
        asked.pick('needId', 'financing-needs', { required: true, once: true, label: 'field.declaredNeed' }),
        asked.pick('offerId', 'credit-offers', { required: true, once: true }),
        asked.code('purpose', LoanPurpose, { required: true }),
        asked.money('amount', { required: true, label: 'field.appliedAmount' }),
        asked.integer('termMonths', 'month', { required: true }),
        asked.long('note', { help: 'field.note.toBank', label: 'field.note' }),
      ],
    },
  ],
  shown: [askedView.pick('bankId', 'banks'), askedView.pick('enterpriseId', 'enterprises'), askedView.clocks('clocks', { label: 'field.clocks', none: 'clock.none', listed: true }), askedView.time('submittedAt')],
  columns: ['enterpriseId', 'bankId', 'offerId', 'amount', 'submittedAt', 'clocks'],
  search: false,
  statuses: CreditApplicationStage,
  waiting: ['SUBMITTED'],
  steps: CreditApplicationStep,
  reads: ['enterprise', 'bank', 'operator', 'auditor'],
  posts: ['enterprise'],
  editableIn: ['SUBMITTED'],
  actions: [
    { name: 'accept', label: 'loan.accept', help: 'loan.accept.help', roles: ['bank'], party: 'counterparty', from: ['SUBMITTED'] },
    { name: 'start-due-diligence', help: 'loan.step.help', roles: ['bank'], party: 'counterparty', from: ['ACCEPTED'] },
    { name: 'submit-for-review', help: 'loan.step.help', roles: ['bank'], party: 'counterparty', from: ['DUE_DILIGENCE'] },
    { name: 'refuse', help: 'loan.refuse.help', roles: ['bank'], party: 'counterparty', from: PENDING, reasons: RefusalCode, grave: true },
    { name: 'lapse', aside: true, help: 'loan.lapse.help', roles: ['bank', 'operator'], party: 'counterparty', from: PENDING, when: isIdle, grave: true },
    {
      name: 'withdraw',
      label: 'loan.withdraw',
      roles: ['enterprise'],
      party: 'owner',
      from: PENDING,
      reasons: CreditApplicationWithdrawCode,
      grave: true,
    },
  ],
  answers: [
    {
      to: 'credit-grants',
      field: 'applicationId',
      roles: ['bank'],
      when: 'others',
      from: ['UNDER_REVIEW'],
      later: { from: ['SUBMITTED', 'ACCEPTED', 'DUE_DILIGENCE'], why: 'grant.afterReview' },
      takes: { limit: 'amount', termMonths: 'termMonths' },
      label: 'grant.propose',
    },
    {
      to: 'guarantees',
      field: 'applicationId',
      roles: ['enterprise'],
      when: 'own',
      from: [...PENDING, 'GRANTED'],
      takes: { amount: 'amount' },
      label: 'guarantee.ask',
    },
    {
      to: 'authorizations',
      roles: ['bank'],
      when: 'others',
      from: [...PENDING, 'GRANTED'],
      takes: { enterpriseId: 'enterpriseId' },
      gives: { purpose: 'LOAN_REVIEW' },
      label: 'letter.ask',
      aside: true,
    },
  ],
});

const grant = fieldsOf<Schemas['GrantForm']>();
const grantView = fieldsOf<Schemas['GrantView']>();
const contract = fieldsOf<Schemas['ContractForm']>();
const draw = fieldsOf<Schemas['DrawForm']>();

const NUMBER = contract.text('contractNumber', { required: true });

/** Whoever confirms sees in one line what the promise is. */
const PROMISE = [
  { field: grantView.money('granted'), at: 'granted' },
  { field: grantView.integer('termMonths', 'month'), at: 'termMonths' },
  { field: grantView.percent('allInCostPercent'), at: 'allInCostPercent' },
  { field: grantView.date('expiresOn'), at: 'expiresOn' },
];

export const CREDIT_GRANTS = describe<Schemas['GrantView'], Paths>()({
  name: 'credit-grants',
  service: 'credit',
  heading: 'id',
  sections: [
    {
      title: 'section.grant',
      fields: [
        grant.pick('applicationId', 'loan-applications', { required: true, once: true, width: 12 }),
        grant.money('limit', { required: true, label: 'field.granted', width: 6, help: 'field.granted.help' }),
        grant.integer('termMonths', 'month', { required: true, width: 6, help: 'field.loanTerm.help' }),
        grant.date('expiresOn', { required: true, width: 6, help: 'field.expiresOn.help' }),
        grant.switched('revolving', false, { width: 6, help: 'field.revolving.help' }),
      ],
    },
    {
      title: 'section.price',
      fields: [
        grant.integer('lprSpreadBp', 'bp', { width: 6, help: 'field.lprSpreadBp.help' }),
        grant.percent('ratePercent', { width: 6, help: 'field.ratePercent.help' }),
        grant.percent('feePercent', { required: true, width: 6, help: 'field.noneIsZero' }),
        grant.percent('subsidyPercent', { required: true, width: 6, help: 'field.noneIsZero' }),
      ],
    },
    {
      title: 'section.sources',
      fields: [
        grant.codes('conditionsPrecedent', CreditGrantConditionCode, { width: 12, help: 'field.conditionsPrecedent.help' }),
        grant.pick('guarantorId', 'guarantors', { width: 12, help: 'field.grantGuarantor.help' }),
        grant.picks('lineIds', 'credit-lines', { width: 12, help: 'field.lineIds.help' }),
      ],
    },
  ],
  shown: [
    grantView.pick('enterpriseId', 'enterprises'),
    grantView.pick('bankId', 'banks'),
    grantView.pick('offerId', 'credit-offers'),
    grantView.money('granted'),
    grantView.percent('allInCostPercent'),
    grantView.money('available', { label: 'limit.available' }),
    grantView.money('reserved', { label: 'limit.reserved' }),
    grantView.money('utilized', { label: 'limit.utilized' }),
  ],
  columns: ['enterpriseId', 'bankId', 'offerId', 'granted', 'allInCostPercent', 'available', 'reserved', 'utilized'],
  search: false,
  statuses: CreditGrantStage,
  waiting: ['PROPOSED', 'CONTRACT_PROPOSED'],
  steps: CreditGrantStep,
  reads: ['enterprise', 'bank', 'operator', 'auditor'],
  posts: ['bank'],
  editableIn: [],
  bare: true,
  actions: [
    {
      name: 'confirm',
      label: 'grant.confirm',
      help: 'grant.confirm.help',
      roles: ['bank'],
      party: 'owner',
      from: ['PROPOSED'],
      notBy: 'proposedBy',
      shows: PROMISE,
    },
    { name: 'reject', label: 'grant.reject', roles: ['bank'], party: 'owner', from: ['PROPOSED'], reasons: CreditGrantRejectCode, grave: true },
    {
      name: 'propose-contract',
      help: 'maker.help',
      roles: ['bank'],
      party: 'owner',
      from: ['GRANTED'],
      fields: [NUMBER, contract.date('signedOn', { required: true })],
    },
    {
      name: 'confirm-contract',
      help: 'checker.help',
      roles: ['bank'],
      party: 'owner',
      from: ['CONTRACT_PROPOSED'],
      notBy: 'contract.proposedBy',
      shows: [{ field: contract.date('signedOn'), at: 'contract.signedOn' }],
      asRead: [{ field: NUMBER, at: 'contract.contractNumber' }],
    },
    { name: 'reject-contract', aside: true, help: 'maker.back', roles: ['bank'], party: 'owner', from: ['CONTRACT_PROPOSED'] },
    {
      name: 'drawdowns',
      label: 'grant.draw',
      help: 'grant.draw.help',
      roles: ['enterprise'],
      party: 'counterparty',
      from: ['CONTRACTED'],
      fields: [draw.money('amount', { required: true, label: 'field.drawAmount' }), draw.code('payment', PAYMENT, { required: true })],
      begins: { amount: 'available' },
      bar: (row) => (row['available'] === '0.00' ? 'grant.nothingLeft' : undefined),
    },
    {
      name: 'give-up',
      roles: ['enterprise'],
      party: 'counterparty',
      from: ['GRANTED', 'CONTRACT_PROPOSED'],
      reasons: CreditApplicationWithdrawCode,
      grave: true,
    },
    {
      name: 'expire',
      aside: true,
      help: 'grant.expire.help',
      roles: ['bank', 'operator'],
      party: 'owner',
      from: ['GRANTED', 'CONTRACT_PROPOSED'],
      when: (row) => String(row['expiresOn']) < today(),
    },
    {
      name: 'settle',
      aside: true,
      help: 'grant.settle.help',
      roles: ['bank'],
      party: 'owner',
      from: ['CONTRACTED'],
      bar: (row) => (owes(row) ? 'grant.stillOwed' : undefined),
    },
  ],
});

const met = fieldsOf<Schemas['ConditionForm']>();

/** One condition precedent, named in the row's `condition`, is reported as met; a letter of guarantee meets its own. */
export function meets(code: string): Action {
  return {
    name: 'meet-condition',
    help: 'grant.meet.help',
    roles: ['bank'],
    party: 'owner',
    from: ['GRANTED', 'CONTRACT_PROPOSED', 'CONTRACTED'],
    shows: [{ field: met.code('condition', CreditGrantConditionCode), at: 'condition' }],
    sends: { condition: code },
    when: (row: Row) => unmet(row).includes(code) && code !== 'GUARANTEE_LETTER_ISSUED',
  };
}
