import { describe } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import type { paths as Paths } from '../api/generated/enterprise';
import {
  EnterpriseDisclosureCapacity,
  EnterpriseDisclosureConsentStage,
  EnterpriseDisclosureConsentStep,
  EnterpriseDisclosureDataItem,
  EnterpriseDisclosureEndReason,
  EnterpriseDisclosureLetterStage,
  EnterpriseDisclosureLetterStep,
  EnterpriseDisclosurePurpose,
} from '../words/codes';

/** Whose each purpose is. */
const OF_ROLE = {
  LOAN_REVIEW: 'bank',
  POST_LOAN_MANAGEMENT: 'bank',
  CREDIT_REPORT_QUERY: 'bank',
  GUARANTEE_REVIEW: 'guarantor',
  INVESTMENT_DUE_DILIGENCE: 'fund',
} as const;

const letter = fieldsOf<Schemas['LetterForm']>();
const view = fieldsOf<Schemas['LetterView']>();
const granted = fieldsOf<Schemas['GrantForm']>();
const UNTIL = granted.date('validUntil', { required: true, label: 'field.lastDay', help: 'letter.until.help' });
const hasItems = (row: Readonly<Record<string, unknown>>) => ((row['items'] ?? []) as readonly string[]).length > 0;

export const AUTHORIZATIONS = describe<Schemas['LetterView'], Paths>()({
  name: 'authorizations',
  service: 'enterprise',
  heading: 'purpose',
  headingCodes: EnterpriseDisclosurePurpose,
  numbered: true,
  sections: [
    {
      title: 'section.letterTo',
      fields: [
        letter.pick('enterpriseId', 'enterprises', { once: true, width: 12, help: 'letter.enterpriseId.help' }),
        letter.pick('needId', 'financing-needs', { once: true, width: 12, help: 'letter.needId.help', label: 'field.letterNeed' }),
      ],
    },
    {
      title: 'section.letter',
      fields: [
        letter.code('purpose', EnterpriseDisclosurePurpose, { required: true, label: 'field.letterPurpose', of: OF_ROLE }),
        letter.codes('items', EnterpriseDisclosureDataItem, { help: 'letter.items.help', label: 'field.letterItems', none: 'letter.onlyRouted' }),
        letter.until('validUntil', { required: true, width: 6, label: 'field.lastDay', help: 'letter.validUntil.help' }),
      ],
    },
  ],
  shown: [
    view.org('counterpartyOrg', { label: 'field.institution' }),
    view.time('grantedAt', { label: 'field.letterGrantedAt' }),
    view.text('receiptNumber'),
    view.time('createdAt', { label: 'field.letterAskedAt' }),
  ],
  columns: ['counterpartyOrg', 'enterpriseId', 'items', 'validUntil', 'grantedAt'],
  search: false,
  filters: [view.code('purpose', EnterpriseDisclosurePurpose, { label: 'field.letterPurpose' })],
  statuses: EnterpriseDisclosureLetterStage,
  waiting: ['REQUESTED'],
  steps: EnterpriseDisclosureLetterStep,
  endings: EnterpriseDisclosureEndReason,
  reads: ['enterprise', 'bank', 'guarantor', 'fund', 'auditor'],
  posts: ['bank', 'guarantor', 'fund'],
  postedAs: 'letter.ask',
  editableIn: [],
  actions: [
    {
      name: 'grant',
      label: 'letter.grant',
      help: 'letter.grant.help',
      roles: ['enterprise'],
      party: 'owner',
      from: ['REQUESTED'],
      when: hasItems,
      fields: [
        granted.codes('items', EnterpriseDisclosureDataItem, { required: true, among: 'items', label: 'field.letterItems', help: 'letter.less.help' }),
        UNTIL,
      ],
      begins: { items: 'items', validUntil: 'validUntil' },
    },
    {
      // Nothing is read here: the bank queries the register itself, and needs the receipt.
      name: 'grant-routed',
      path: 'grant',
      label: 'letter.grant',
      help: 'letter.grantRouted.help',
      roles: ['enterprise'],
      party: 'owner',
      from: ['REQUESTED'],
      when: (row) => !hasItems(row),
      fields: [UNTIL],
      begins: { validUntil: 'validUntil' },
    },
    {
      name: 'decline',
      label: 'letter.decline',
      roles: ['enterprise'],
      party: 'owner',
      from: ['REQUESTED'],
      reasons: EnterpriseDisclosureEndReason,
      grave: true,
    },
    {
      name: 'revoke',
      label: 'letter.revoke',
      help: 'letter.revoke.help',
      roles: ['enterprise'],
      party: 'owner',
      from: ['GRANTED'],
      reasons: EnterpriseDisclosureEndReason,
      grave: true,
    },
    {
      name: 'withdraw',
      label: 'letter.withdraw',
      roles: ['bank', 'guarantor', 'fund'],
      party: 'counterparty',
      from: ['REQUESTED'],
      reasons: EnterpriseDisclosureEndReason,
      grave: true,
    },
  ],
});

const consent = fieldsOf<Schemas['ConsentForm']>();
const consentView = fieldsOf<Schemas['ConsentView']>();

/** A person's own: who signs in gives it, and nobody else takes it back. */
export const SEPARATE_CONSENTS = describe<Schemas['ConsentView'], Paths>()({
  name: 'separate-consents',
  service: 'enterprise',
  heading: 'capacity',
  headingCodes: EnterpriseDisclosureCapacity,
  inLine: true,
  sections: [
    {
      title: 'section.consent',
      fields: [
        consent.pick('enterpriseId', 'enterprises', { required: true }),
        consent.org('institutionOrg', { required: true, label: 'field.institution' }),
        consent.code('capacity', EnterpriseDisclosureCapacity, { required: true, label: 'field.consentAs' }),
        consent.code('purpose', EnterpriseDisclosurePurpose, { required: true, label: 'field.letterPurpose' }),
        consent.until('validUntil', { required: true, label: 'field.lastDay', help: 'letter.validUntil.help' }),
      ],
    },
  ],
  shown: [consentView.flag('own', { label: 'field.ownConsent' }), consentView.text('receiptNumber'), consentView.time('createdAt', { label: 'field.givenAt' })],
  columns: ['institutionOrg', 'purpose', 'validUntil', 'own', 'receiptNumber', 'createdAt'],
  search: false,
  statuses: EnterpriseDisclosureConsentStage,
  steps: EnterpriseDisclosureConsentStep,
  reads: ['enterprise'],
  posts: ['enterprise'],
  editableIn: [],
  actions: [
    {
      name: 'withdraw',
      label: 'consent.withdraw',
      help: 'consent.withdraw.help',
      roles: ['enterprise'],
      party: 'anyone',
      from: ['GIVEN'],
      when: (row) => row['own'] === true,
    },
  ],
});
