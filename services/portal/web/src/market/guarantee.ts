import { describe, type Action } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { CreditSchemas as Schemas } from '../api/api';
import type { paths as Paths } from '../api/generated/credit';
import {
  CreditGuaranteeCloseCode,
  CreditGuaranteeDeclineCode,
  CreditGuaranteeStage,
  CreditGuaranteeStep,
  CreditPoolStage,
  CreditPoolStep,
  type Codes,
} from '../words/codes';

const asked = fieldsOf<Schemas['GuaranteeForm']>();
const view = fieldsOf<Schemas['GuaranteeView']>();
const intent = fieldsOf<Schemas['GuaranteeIntentForm']>();
const letter = fieldsOf<Schemas['GuaranteeLetterForm']>();
const payout = fieldsOf<Schemas['GuaranteePayoutForm']>();
const recovery = fieldsOf<Schemas['RecoveryForm']>();

const NUMBER = letter.text('letterNumber', { required: true });
const PAID = payout.money('amount', { required: true, label: 'field.payoutAmount' });

/** The last recovery closes it by itself. */
const CLOSING: Codes = Object.fromEntries(Object.entries(CreditGuaranteeCloseCode).filter(([code]) => code !== 'RECOVERED'));

function ofGuarantor(name: string, from: readonly string[], more: Partial<Action> = {}): Action {
  return { name, roles: ['guarantor'], party: 'owner', from, ...more };
}

export const GUARANTEES = describe<Schemas['GuaranteeView'], Paths>()({
  name: 'guarantees',
  service: 'credit',
  heading: 'id',
  sections: [
    {
      title: 'section.guarantee',
      fields: [
        asked.pick('applicationId', 'loan-applications', { required: true, once: true, width: 12 }),
        asked.pick('guarantorId', 'guarantors', { required: true, once: true, width: 12, help: 'field.guarantorId.help' }),
        asked.money('amount', { required: true, label: 'field.asked' }),
      ],
    },
  ],
  shown: [
    view.pick('enterpriseId', 'enterprises'),
    view.pick('bankId', 'banks'),
    view.money('asked'),
    view.money('recovered'),
    view.money('outstanding', { label: 'field.toRecover' }),
    view.time('createdAt', { label: 'field.askedAt' }),
  ],
  columns: ['enterpriseId', 'bankId', 'asked', 'createdAt'],
  search: false,
  statuses: CreditGuaranteeStage,
  waiting: ['ASKED', 'LETTER_PROPOSED', 'RELEASE_PROPOSED', 'PAYOUT_PROPOSED', 'PAID_OUT'],
  steps: CreditGuaranteeStep,
  endings: CreditGuaranteeCloseCode,
  reads: ['enterprise', 'bank', 'guarantor', 'operator', 'auditor'],
  posts: ['enterprise'],
  editableIn: [],
  bare: true,
  answers: [
    {
      to: 'authorizations',
      roles: ['guarantor'],
      when: 'own',
      from: ['ASKED', 'INTENDED', 'LETTER_PROPOSED', 'IN_FORCE'],
      takes: { enterpriseId: 'enterpriseId' },
      label: 'letter.ask',
      aside: true,
    },
  ],
  actions: [
    ofGuarantor('intend', ['ASKED'], {
      help: 'guarantee.intend.help',
      fields: [intent.money('amount', { required: true, label: 'field.intended' }), intent.date('validUntil', { required: true })],
      begins: { amount: 'asked' },
    }),
    ofGuarantor('propose-letter', ['INTENDED'], {
      help: 'guarantee.letter.help',
      fields: [NUMBER, letter.part('plan', 'guarantors', 'guarantorId', 'riskSharePlans', { required: true })],
    }),
    ofGuarantor('confirm-letter', ['LETTER_PROPOSED'], {
      help: 'guarantee.confirmLetter.help',
      notBy: 'letter.proposedBy',
      shows: [
        { field: view.money('asked', { label: 'field.letterAmount' }), at: 'letter.amount' },
        { field: letter.text('plan'), at: 'letter.plan' },
      ],
      asRead: [{ field: NUMBER, at: 'letter.letterNumber' }],
    }),
    ofGuarantor('reject-letter', ['LETTER_PROPOSED'], { help: 'maker.back', aside: true }),
    ofGuarantor('decline', ['ASKED', 'INTENDED'], { label: 'guarantee.decline', reasons: CreditGuaranteeDeclineCode, grave: true }),
    ofGuarantor('propose-release', ['IN_FORCE'], { aside: true, help: 'guarantee.release.help' }),
    ofGuarantor('confirm-release', ['RELEASE_PROPOSED'], { help: 'guarantee.confirmRelease.help', notBy: 'releaseProposedBy' }),
    ofGuarantor('reject-release', ['RELEASE_PROPOSED'], { help: 'maker.back', aside: true }),
    ofGuarantor('propose-payout', ['IN_FORCE'], { aside: true, help: 'guarantee.payout.help', fields: [PAID] }),
    ofGuarantor('confirm-payout', ['PAYOUT_PROPOSED'], {
      help: 'checker.money',
      notBy: 'payout.proposedBy',
      asRead: [{ field: PAID, at: 'payout.amount' }],
    }),
    ofGuarantor('reject-payout', ['PAYOUT_PROPOSED'], { help: 'maker.back', aside: true }),
    { name: 'book-payout', help: 'guarantee.book.help', roles: ['bank'], party: 'bank', from: ['PAID_OUT'] },
    { name: 'return-payout', help: 'guarantee.return.help', roles: ['bank'], party: 'bank', from: ['PAID_OUT'] },
    ofGuarantor('recover', ['RECOVERING'], {
      help: 'guarantee.recover.help',
      fields: [recovery.money('amount', { required: true }), recovery.date('recoveredOn', { required: true })],
    }),
    ofGuarantor('close', ['RECOVERING'], { label: 'guarantee.close', reasons: CLOSING, grave: true }),
    { name: 'withdraw', label: 'loan.withdraw', help: 'guarantee.withdraw.help', roles: ['enterprise'], party: 'firm', from: ['ASKED', 'INTENDED'] },
  ],
});

const pool = fieldsOf<Schemas['RiskPoolForm']>();
const poolView = fieldsOf<Schemas['RiskPoolView']>();
const poolPayout = fieldsOf<Schemas['RiskPoolPayoutForm']>();
const FROM_POOL = poolPayout.money('amount', { required: true, label: 'field.payoutAmount' });
const ANY = ['OPEN', 'WARNED', 'SUSPENDED'];

export const RISK_POOLS = describe<Schemas['RiskPoolView'], Paths>()({
  name: 'risk-pools',
  service: 'credit',
  heading: 'name',
  sections: [
    {
      title: 'section.basic',
      fields: [
        pool.text('name', { required: true, width: 16, label: 'field.poolName' }),
        pool.money('fund', { required: true, label: 'field.poolFund' }),
        pool.percent('warnPercent', { required: true, width: 6 }),
        pool.percent('suspendPercent', { required: true, width: 6 }),
        pool.text('document', { required: true, width: 12, label: 'field.ruleDocument' }),
        pool.text('clause', { required: true, width: 12, label: 'field.ruleClause' }),
        pool.picks('offerIds', 'credit-offers', { required: true, label: 'field.poolOffers' }),
      ],
    },
  ],
  shown: [
    poolView.money('paidOut', { label: 'field.poolPaidOut' }),
    poolView.money('outstanding', { label: 'field.poolOutstanding' }),
    poolView.time('statusSince'),
  ],
  columns: ['fund', 'outstanding', 'paidOut', 'warnPercent', 'suspendPercent', 'statusSince'],
  search: false,
  statuses: CreditPoolStage,
  steps: CreditPoolStep,
  reads: ['bank', 'guarantor', 'operator', 'auditor'],
  posts: ['operator'],
  editableIn: [],
  actions: [
    {
      name: 'propose-payout',
      label: 'pool.proposePayout',
      help: 'maker.money',
      roles: ['operator'],
      party: 'anyone',
      from: ANY,
      fields: [poolPayout.pick('grantId', 'credit-grants', { required: true }), FROM_POOL],
      when: (row) => row['proposal'] == null,
    },
    {
      name: 'confirm-payout',
      label: 'pool.confirmPayout',
      help: 'checker.money',
      roles: ['operator'],
      party: 'anyone',
      from: ANY,
      notBy: 'proposal.proposedBy',
      asRead: [{ field: FROM_POOL, at: 'proposal.amount' }],
      when: (row) => row['proposal'] != null,
    },
    { name: 'reject-payout', help: 'maker.back', roles: ['operator'], party: 'anyone', from: ANY, when: (row) => row['proposal'] != null },
    { name: 'resume', help: 'pool.resume.help', roles: ['operator'], party: 'anyone', from: ['SUSPENDED'] },
  ],
});
