import { describe, type Action } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { TalentSchemas as Schemas } from '../api/api';
import type { paths as Paths } from '../api/generated/talent';
import {
  Programme,
  TalentSecondmentAssessment,
  TalentSecondmentEndReason,
  TalentSecondmentResultKind,
  TalentSecondmentStage,
} from '../words/codes';

const secondment = fieldsOf<Schemas['SecondmentForm']>();
const view = fieldsOf<Schemas['SecondmentView']>();
const completion = fieldsOf<Schemas['CompletionForm']>();
const result = fieldsOf<Schemas['ResultForm']>();

/** Adds a line to the ledger; its place is below the ledger and not among the commands. */
export const ADD_RESULT: Action = {
  name: 'addResult',
  roles: ['institution', 'enterprise'],
  party: 'party',
  from: ['ON_POST'],
  fields: [
    result.code('kind', TalentSecondmentResultKind, { required: true, label: 'field.resultKind' }),
    result.integer('count', 'count', { required: true }),
    result.date('on', { required: true }),
    result.long('note', { label: 'field.resultNote' }),
  ],
};

export const SECONDMENTS = describe<Schemas['SecondmentView'], Paths>()({
  name: 'secondments',
  service: 'talent',
  heading: 'programme',
  headingCodes: Programme,
  sections: [
    {
      title: 'section.parties',
      fields: [
        secondment.code('programme', Programme, { required: true, initial: 'TECH_VICE_PRESIDENT' }),
        secondment.integer('batch', 'count'),
        secondment.pick('expertId', 'experts', { required: true, once: true }),
        secondment.pick('hostEnterpriseId', 'enterprises', { required: true, once: true, help: 'field.hostEnterpriseId.help' }),
        secondment.text('hostOrg', { required: true, once: true, help: 'field.hostOrg.help' }),
        secondment.pick('requestId', 'expert-requests'),
        secondment.date('startsOn'),
        secondment.date('endsOn'),
      ],
    },
  ],
  shown: [
    view.pick('institutionId', 'institutions'),
    view.code('assessment', TalentSecondmentAssessment),
    view.integer('problemsSolved', 'count'),
    view.integer('conversions', 'count'),
    view.integer('peopleIntroduced', 'count'),
  ],
  columns: ['batch', 'institutionId', 'startsOn', 'endsOn', 'problemsSolved', 'conversions', 'peopleIntroduced', 'assessment'],
  search: false,
  statuses: TalentSecondmentStage,
  reads: ['institution', 'enterprise', 'operator', 'auditor'],
  posts: ['institution'],
  editableIn: ['PROPOSED'],
  keeps: { hostOrg: 'counterpartyOrg' },
  actions: [
    { name: 'confirm', roles: ['enterprise'], party: 'counterparty', from: ['PROPOSED'] },
    { name: 'arrive', roles: ['institution'], party: 'owner', from: ['CONFIRMED'], fields: [completion.date('on', { required: true })] },
    { name: 'not-arrived', roles: ['institution'], party: 'owner', from: ['CONFIRMED'], grave: true },
    {
      name: 'complete',
      roles: ['institution'],
      party: 'owner',
      from: ['ON_POST'],
      fields: [completion.date('on', { required: true }), completion.code('assessment', TalentSecondmentAssessment, { required: true })],
    },
    {
      name: 'end',
      roles: ['institution', 'enterprise'],
      party: 'party',
      from: ['PROPOSED', 'CONFIRMED', 'ON_POST'],
      reasons: TalentSecondmentEndReason,
      fields: [completion.date('on', { required: true })],
      grave: true,
    },
  ],
});
