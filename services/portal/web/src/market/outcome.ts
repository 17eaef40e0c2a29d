import { describe, type Row } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { CreditSchemas as Schemas } from '../api/api';
import type { paths as Paths } from '../api/generated/credit';
import {
  CreditOutcomeDisputeCode,
  CreditOutcomeKind,
  CreditOutcomeReportEndCode,
  CreditOutcomeReportStage,
  CreditOutcomeReportStep,
  type Codes,
} from '../words/codes';

export type Fact = Schemas['OutcomeView'];

const fact = fieldsOf<Fact>();

/** What a firm says of a fact about it. Facts are read by kind and have no page; they are no list of their own. */
export const OUTCOMES = describe<Fact, Paths>()({
  name: 'outcomes',
  service: 'credit',
  heading: 'kind',
  headingCodes: CreditOutcomeKind,
  inLine: true,
  sections: [],
  shown: [fact.code('kind', CreditOutcomeKind)],
  columns: [],
  reads: ['bank', 'enterprise', 'operator', 'auditor'],
  actions: [
    {
      name: 'confirm',
      label: 'outcome.confirm',
      help: 'outcome.confirm.help',
      roles: ['enterprise'],
      party: 'anyone',
      from: ['BANK_REPORTED', 'DISPUTED'],
    },
    {
      name: 'dispute',
      label: 'outcome.dispute',
      help: 'outcome.dispute.help',
      roles: ['enterprise'],
      party: 'anyone',
      from: ['BANK_REPORTED', 'FIRM_CONFIRMED'],
      reasons: CreditOutcomeDisputeCode,
    },
  ],
});

/** A fact as its commands are addressed and judged: by kind and id, its state being whose word it is. */
export function asRow(of: Fact): Row {
  return { ...of, id: `${of.kind}/${String(of.id)}`, status: of.basis };
}

/** What a bank reports of loans made elsewhere; those made here report themselves. */
export const REPORTED: Codes = Object.fromEntries(
  Object.entries(CreditOutcomeKind).filter(([code]) => ['CONTRACTED', 'DISBURSED', 'REPAID', 'FIRST_TIME_BORROWER'].includes(code)),
);

const report = fieldsOf<Schemas['LoanReportForm']>();
const view = fieldsOf<Schemas['LoanReportView']>();

export const LOAN_REPORTS = describe<Schemas['LoanReportView'], Paths>()({
  name: 'loan-reports',
  service: 'credit',
  heading: 'kind',
  headingCodes: CreditOutcomeKind,
  numbered: true,
  sections: [
    {
      title: 'section.report',
      fields: [
        report.pick('bankId', 'banks', { required: true, mine: true }),
        report.pick('enterpriseId', 'enterprises', { required: true, width: 12, help: 'report.enterpriseId.help' }),
        report.code('kind', REPORTED, { required: true, label: 'field.outcomeKind' }),
        report.text('contractNumber', { required: true, help: 'report.contractNumber.help' }),
        report.text('documentNumber', { help: 'report.documentNumber.help' }),
        report.money('amount', { help: 'report.amount.help' }),
        report.date('happenedOn', { required: true }),
        report.text('campaign', { width: 12 }),
        report.text('source', { width: 12 }),
      ],
    },
  ],
  shown: [view.time('reportedAt'), view.time('createdAt', { label: 'field.proposedAt' })],
  columns: ['enterpriseId', 'bankId', 'contractNumber', 'amount', 'happenedOn', 'reportedAt'],
  search: false,
  filters: [view.code('kind', REPORTED, { label: 'field.outcomeKind' })],
  statuses: CreditOutcomeReportStage,
  waiting: ['PROPOSED'],
  steps: CreditOutcomeReportStep,
  endings: CreditOutcomeReportEndCode,
  reads: ['bank', 'enterprise', 'operator', 'auditor'],
  posts: ['bank'],
  editableIn: [],
  actions: [
    {
      name: 'confirm',
      label: 'report.confirm',
      help: 'report.confirm.help',
      roles: ['bank'],
      party: 'owner',
      from: ['PROPOSED'],
      notBy: 'proposedBy',
      shows: [
        { field: view.text('contractNumber'), at: 'contractNumber' },
        { field: view.money('amount'), at: 'amount' },
        { field: view.date('happenedOn'), at: 'happenedOn' },
      ],
    },
    { name: 'reject', label: 'report.reject', roles: ['bank'], party: 'owner', from: ['PROPOSED'], reasons: CreditOutcomeReportEndCode, grave: true },
    {
      name: 'retract',
      help: 'report.retract.help',
      roles: ['bank'],
      party: 'owner',
      from: ['REPORTED'],
      reasons: CreditOutcomeReportEndCode,
      grave: true,
    },
  ],
});
