import { describe, type Row } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { CreditSchemas as Schemas } from '../api/api';
import type { paths as Paths } from '../api/generated/credit';
import {
  AreaBasis,
  BankKind,
  ChainPosition,
  Collateral,
  CreditGuarantorCloseReason,
  CreditGuarantorSuspendReason,
  CreditLineCloseReason,
  CreditOfferWithdrawReason,
  EdgeKind,
  EnterpriseSize,
  GradeScheme,
  GuarantorKind,
  GuarantorStatus,
  LineKind,
  LineStatus,
  LoanPurpose,
  NegativeFlag,
  OfferStatus,
  ProductForm,
  SecurityType,
  TaxGrade,
  Tier,
} from '../words/codes';
import { LoanProgramme } from '../words/clocks';
import { Chain } from '../words/places';

/** Who has a lender to speak for. */
const LENDERS = ['bank', 'lessor'] as const;

const bank = fieldsOf<Schemas['BankForm']>();

export const BANKS = describe<Schemas['BankView'], Paths>()({
  name: 'banks',
  service: 'credit',
  heading: 'name',
  sections: [
    {
      title: 'section.basic',
      fields: [
        bank.text('name', { required: true, width: 16, label: 'field.bankName' }),
        bank.code('kind', BankKind, { required: true, label: 'field.bankKind' }),
        bank.places('serviceManagementDistricts', { width: 12 }),
        bank.places('serviceDivisions', { width: 12 }),
        bank.integer('relationshipManagers', 'person'),
        bank.money('maxPerFirm', { help: 'field.bankMaxPerFirm.help' }),
      ],
    },
  ],
  columns: ['kind', 'serviceManagementDistricts', 'relationshipManagers'],
  filters: [bank.code('kind', BankKind, { label: 'field.bankKind' })],
  reads: ['enterprise', 'bank', 'lessor', 'guarantor', 'fund', 'institution', 'operator', 'auditor'],
  posts: LENDERS,
  mineFor: LENDERS,
});

const offer = fieldsOf<Schemas['OfferForm']>();

/** A sample of published material can be read and not be applied for. */
const notOnSale = (row: Row) => (row['inForce'] === false ? ('loan.sample' as const) : undefined);

const loanToValue = fieldsOf<Schemas['LoanToValue']>();
const headroom = fieldsOf<Schemas['HeadroomForm']>();

export const CREDIT_OFFERS = describe<Schemas['OfferView'], Paths>()({
  name: 'credit-offers',
  service: 'credit',
  heading: 'name',
  whose: 'bankName',
  sections: [
    {
      title: 'section.offer',
      fields: [
        offer.text('name', { required: true, label: 'field.offerName' }),
        offer.pick('bankId', 'banks', { required: true, mine: true, named: 'bankName' }),
        offer.switched('inForce', true, { help: 'field.inForce.help' }),
        offer.code('productForm', ProductForm, { help: 'field.productForm.help' }),
        offer.codes('purposes', LoanPurpose, { width: 16 }),
        offer.places('serviceManagementDistricts'),
        offer.places('serviceDivisions'),
        offer.code('areaBasis', AreaBasis, { help: 'field.areaBasis.help' }),
      ],
    },
    {
      title: 'section.borrower',
      fields: [
        offer.industries('industries', { width: 12 }),
        offer.code('minTier', Tier, { width: 6 }),
        offer.codes('taxGrades', TaxGrade, { width: 6 }),
        offer.integer('minAgeMonths', 'month', { width: 6 }),
        offer.integer('maxAgeMonths', 'month', { width: 6 }),
        offer.money('minAnnualRevenue', { width: 6 }),
        offer.money('maxAnnualRevenue', { width: 6 }),
        offer.integer('maxDebtRatioPercent', 'percent', { width: 6 }),
        offer.integer('minInventionPatents', 'item', { width: 6 }),
        offer.flag('firstTimeBorrowersOnly', { width: 6 }),
        offer.flag('highTechRequired', { width: 6 }),
      ],
    },
    {
      title: 'section.borrowerMore',
      optional: true,
      fields: [
        offer.codes('enterpriseSizes', EnterpriseSize),
        offer.codes('chains', Chain),
        offer.codes('chainPositions', ChainPosition),
        offer.code('gradeCeiling', GradeScheme, { width: 6, help: 'field.gradeCeiling.help' }),
        offer.integer('minInnovationPoints', 'point', { width: 6 }),
        offer.integer('minInvoiceMonths', 'month', { width: 6 }),
        offer.integer('institutionalRoundWithinMonths', 'month', { width: 6 }),
        offer.flag('talentRequired', { width: 6 }),
        offer.flag('exporterRequired', { width: 6 }),
        offer.integer('maxLendingBanks', 'bank', { width: 6 }),
        offer.integer('maxOutstandingLoansRevenuePercent', 'percent', { width: 6 }),
        offer.integer('renewalWithinDays', 'day', { width: 6, help: 'field.renewalWithinDays.help' }),
        offer.codes('refusedFlags', NegativeFlag, { width: 16 }),
      ],
    },
    {
      title: 'section.security',
      fields: [offer.codes('securityTypes', SecurityType, { label: 'field.securityAccepted' }), offer.codes('collateral', Collateral)],
    },
    {
      title: 'section.securityMore',
      optional: true,
      fields: [
        offer.rows(
          'loanToValue',
          [loanToValue.code('collateral', Collateral, { required: true }), loanToValue.integer('maxPercent', 'percent', { required: true })],
          { add: 'loanToValue.add' },
        ),
        offer.integer('minUnpledgedInventionPatents', 'item', { width: 6 }),
        offer.money('amountPerPatentMax', { width: 6 }),
        offer.flag('controllerGuaranteeRequired', { width: 6 }),
        offer.flag('warrantRequired', { width: 6 }),
        offer.picks('guarantorIds', 'guarantors', { width: 24 }),
        offer.code('anchorEdge', EdgeKind, { width: 6 }),
        offer.picks('anchorEnterpriseIds', 'enterprises', { width: 16, help: 'field.anchorEnterpriseIds.help' }),
      ],
    },
    {
      title: 'section.project',
      optional: true,
      fields: [
        offer.integer('minOwnCapitalPercent', 'percent', { width: 6 }),
        offer.flag('projectFilingRequired', { width: 6 }),
        offer.flag('parkListRequired', { width: 6 }),
        offer.flag('equipmentListRequired', { width: 6 }),
        offer.text('greenCatalogueVersion', { width: 6, help: 'field.greenCatalogueVersion.help' }),
        offer.texts('greenCatalogueCodes', { help: 'field.greenCatalogueCodes.help' }),
      ],
    },
    {
      title: 'section.limits',
      fields: [
        offer.money('amountMin', { width: 6 }),
        offer.money('amountMax', { width: 6 }),
        offer.integer('termMinMonths', 'month', { width: 6 }),
        offer.integer('termMaxMonths', 'month', { width: 6 }),
        offer.rate('rate'),
        offer.integer('decisionDays', 'day'),
        offer.code('clockProgramme', LoanProgramme, { help: 'field.clockProgramme.help' }),
        offer.percent('feePercent', { width: 6, help: 'field.feePercent.help' }),
        offer.percent('subsidyPercent', { width: 6 }),
        offer.integer('amountCapRevenuePercent', 'percent', { width: 6 }),
        offer.money('headroom', { width: 6, help: 'field.headroom.help' }),
        offer.flag('riskPoolSuspended', { width: 6 }),
      ],
    },
    {
      title: 'section.ownConditions',
      optional: true,
      fields: [
        offer.conditions('conditions', { help: 'field.conditions.help' }),
      ],
    },
    {
      title: 'section.validity',
      fields: [
        offer.date('validFrom', { width: 6 }),
        offer.date('validUntil', { width: 6 }),
        offer.text('source', { width: 12 }),
        offer.long('statedConditions', { help: 'field.statedConditions.help' }),
      ],
    },
  ],
  columns: ['purposes', 'amountMax', 'termMaxMonths', 'rate', 'securityTypes', 'decisionDays'],
  filters: [fieldsOf<{ purpose: string }>().code('purpose', LoanPurpose)],
  statuses: OfferStatus,
  reads: ['enterprise', 'bank', 'lessor', 'guarantor', 'fund', 'institution', 'operator', 'auditor'],
  posts: LENDERS,
  mineFor: LENDERS,
  actions: [
    { name: 'headroom', method: 'PUT', roles: LENDERS, party: 'owner', from: ['OPEN'], fields: [headroom.money('headroom', { required: true })] },
    { name: 'withdraw', roles: LENDERS, party: 'owner', from: ['OPEN'], reasons: CreditOfferWithdrawReason, grave: true },
  ],
  answers: [{ to: 'loan-applications', field: 'offerId', roles: ['enterprise'], when: 'others', label: 'loan.apply', bar: notOnSale }],
  pairs: 'supply',
});

const line = fieldsOf<Schemas['LineForm']>();

export const CREDIT_LINES = describe<Schemas['LineView'], Paths>()({
  name: 'credit-lines',
  service: 'credit',
  heading: 'kind',
  headingCodes: LineKind,
  whose: 'bankName',
  sections: [
    {
      title: 'section.terms',
      fields: [
        line.pick('bankId', 'banks', { required: true, mine: true, once: true, named: 'bankName' }),
        line.code('kind', LineKind, { required: true, help: 'field.lineKind.help', label: 'field.lineKind' }),
        line.text('campaign'),
        line.money('amount', { required: true }),
        line.pick('anchorEnterpriseId', 'enterprises', { help: 'field.anchorEnterpriseId.help' }),
        line.flag('binding'),
        line.date('validFrom'),
        line.date('validUntil'),
      ],
    },
  ],
  columns: ['campaign', 'amount', 'binding', 'validFrom', 'validUntil'],
  filters: [line.code('kind', LineKind, { label: 'field.lineKind' })],
  statuses: LineStatus,
  reads: ['bank', 'operator', 'auditor'],
  posts: ['bank'],
  editableIn: ['DRAFT', 'OPEN'],
  actions: [
    { name: 'confirm', roles: ['bank'], party: 'owner', from: ['DRAFT'], notBy: 'draftedBy' },
    { name: 'close', roles: ['bank'], party: 'owner', from: ['OPEN'], reasons: CreditLineCloseReason, grave: true },
  ],
});

const guarantor = fieldsOf<Schemas['GuarantorForm']>();
const guarantorView = fieldsOf<Schemas['GuarantorView']>();

export const GUARANTORS = describe<Schemas['GuarantorView'], Paths>()({
  name: 'guarantors',
  service: 'credit',
  heading: 'name',
  sections: [
    {
      title: 'section.basic',
      fields: [
        guarantor.text('name', { required: true, width: 16, label: 'field.guarantorName' }),
        guarantor.code('kind', GuarantorKind, { required: true, label: 'field.guarantorKind' }),
        guarantor.money('capacity', { required: true }),
        guarantor.money('maxPerFirm'),
        guarantor.percent('feeMinPercent'),
        guarantor.percent('feeMaxPercent'),
        guarantor.places('serviceDivisions', { width: 16 }),
        guarantor.shares('riskSharePlans'),
      ],
    },
  ],
  shown: [guarantorView.money('committed'), guarantorView.money('available')],
  columns: ['kind', 'capacity', 'committed', 'available', 'maxPerFirm', 'feeMinPercent', 'feeMaxPercent'],
  filters: [guarantor.code('kind', GuarantorKind, { label: 'field.guarantorKind' })],
  statuses: GuarantorStatus,
  reads: ['enterprise', 'bank', 'lessor', 'guarantor', 'fund', 'institution', 'operator', 'auditor'],
  posts: ['guarantor'],
  mineFor: ['guarantor'],
  editableIn: ['ACTIVE', 'SUSPENDED'],
  actions: [
    { name: 'suspend', roles: ['guarantor'], party: 'owner', from: ['ACTIVE'], reasons: CreditGuarantorSuspendReason, grave: true },
    { name: 'resume', roles: ['guarantor'], party: 'owner', from: ['SUSPENDED'] },
    { name: 'close', roles: ['guarantor'], party: 'owner', from: ['ACTIVE', 'SUSPENDED'], reasons: CreditGuarantorCloseReason, grave: true },
  ],
});
