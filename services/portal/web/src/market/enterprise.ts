import { describe } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import type { paths as Paths } from '../api/generated/enterprise';
import {
  Board,
  ChainPosition,
  Collateral,
  DirectInstrument,
  EdgeKind,
  EdgeStatus,
  EnterpriseCapabilityCloseReason,
  EnterpriseDirectCloseReason,
  EnterpriseEdgeEndReason,
  EnterpriseEdgeRejectReason,
  EnterpriseExpertCloseReason,
  EnterpriseNeedCloseReason,
  EnterpriseSize,
  FundStage,
  ListingReserve,
  LoanPurpose,
  Maturity,
  NegativeFlag,
  Openness,
  Sector,
  SecurityType,
  TaxGrade,
  Tier,
  TitleClass,
  ValueGrade,
} from '../words/codes';
import { Chain } from '../words/places';

/** Commercial value has no grade E. */
const CommercialGrade = Object.fromEntries(Object.entries(ValueGrade).filter(([grade]) => grade !== 'E'));

const firm = fieldsOf<Schemas['EnterpriseForm']>();
const firmView = fieldsOf<Schemas['EnterpriseView']>();

export const ENTERPRISES = describe<Schemas['EnterpriseView'], Paths>()({
  name: 'enterprises',
  service: 'enterprise',
  heading: 'name',
  sections: [
    {
      title: 'section.basic',
      fields: [
        firm.text('uscc', { required: true, once: true }),
        firm.text('name', { required: true, width: 16, label: 'field.firmName' }),
        firm.place('divisionCode', { required: true }),
        firm.place('managementDistrict'),
        firm.industry('industryCode', { required: true, help: 'field.industryCode.help' }),
        firm.date('establishedOn'),
        firm.integer('staff', 'person'),
        firm.code('chain', Chain),
        firm.code('chainPosition', ChainPosition),
        firm.code('listingReserve', ListingReserve),
        firm.date('lastRoundOn'),
        firm.integer('innovationPoints', 'point'),
      ],
    },
    {
      title: 'section.figures',
      fields: [
        firm.money('annualRevenue'),
        firm.money('totalAssets'),
        firm.integer('debtRatioPercent', 'percent'),
        firm.code('taxGrade', TaxGrade),
        firm.flag('highTechEnterprise'),
        firm.integer('inventionPatents', 'item'),
        firm.integer('unpledgedInventionPatents', 'item'),
        firm.code('knowledgeValueGrade', ValueGrade),
        firm.code('commercialValueGrade', CommercialGrade),
        firm.flag('talentCertified', { help: 'field.talentCertified.help' }),
        firm.flag('exporter'),
        firm.integer('invoiceMonths', 'month', { help: 'field.invoiceMonths.help' }),
        firm.flag('firstTimeBorrower'),
        firm.integer('lendingBanks', 'bank'),
        firm.money('outstandingLoans', { help: 'field.outstandingLoans.help' }),
        firm.flag('equipmentRenewalListed'),
        firm.codes('negativeFlags', NegativeFlag, { width: 8 }),
      ],
    },
  ],
  shown: [firmView.code('tier', Tier), firmView.date('tierValidUntil'), firmView.code('size', EnterpriseSize)],
  columns: ['tier', 'tierValidUntil', 'managementDistrict', 'divisionCode', 'industryCode', 'staff', 'annualRevenue'],
  filters: [firmView.code('tier', Tier)],
  reads: ['enterprise', 'operator', 'auditor'],
  edits: ['enterprise'],
  keeps: { usccAdmittedReason: 'usccAdmittedReason', inCultivationPool: 'inCultivationPool' },
});

const need = fieldsOf<Schemas['NeedForm']>();
const worth = fieldsOf<Schemas['CollateralValue']>();
const loan = fieldsOf<Schemas['ExistingLoanForm']>();

export const FINANCING_NEEDS = describe<Schemas['NeedView'], Paths>()({
  name: 'financing-needs',
  service: 'enterprise',
  heading: 'purpose',
  headingCodes: LoanPurpose,
  sections: [
    {
      title: 'section.terms',
      fields: [
        need.pick('enterpriseId', 'enterprises', { required: true, once: true }),
        need.code('purpose', LoanPurpose, { required: true }),
        need.money('amount', { required: true }),
        need.integer('termMonths', 'month', { required: true }),
        need.percent('rateCeilingPercent', { help: 'field.rateCeilingPercent.help' }),
        need.integer('rateCeilingLprSpreadBp', 'bp', { help: 'field.rateCeilingLprSpreadBp.help' }),
        need.integer('neededWithinDays', 'day', { help: 'field.neededWithinDays.help' }),
        need.pick('anchorEnterpriseId', 'enterprises', { help: 'field.anchorEnterpriseId.order' }),
        need.flag('acceptsWarrant', { help: 'field.acceptsWarrant.help' }),
        need.group(
          'existingLoan',
          [loan.pick('bankId', 'banks'), loan.date('maturesOn'), loan.flag('normal', { help: 'field.normal.help' })],
          { help: 'field.existingLoan.help' },
        ),
      ],
    },
    {
      title: 'section.project',
      fields: [
        need.place('projectDivisionCode', { help: 'field.projectDivisionCode.help' }),
        need.flag('projectFiled'),
        need.integer('ownCapitalPercent', 'percent'),
        need.flag('parkListed', { help: 'field.parkListed.help' }),
        need.text('greenCatalogueVersion', { help: 'field.greenCatalogueVersion.help' }),
        need.text('greenCatalogueCode'),
      ],
    },
    {
      title: 'section.security',
      fields: [
        need.codes('securityTypes', SecurityType, { required: true, help: 'field.securityTypes.help' }),
        need.codes('collateral', Collateral),
        need.rows(
          'collateralValues',
          [worth.code('collateral', Collateral, { required: true }), worth.money('value', { required: true, label: 'field.collateralValue' })],
          { help: 'field.collateralValues.help' },
        ),
        need.flag('controllerGuarantee'),
      ],
    },
  ],
  columns: ['enterpriseId', 'amount', 'termMonths', 'rateCeilingPercent', 'securityTypes'],
  filters: [need.code('purpose', LoanPurpose)],
  statuses: Openness,
  reads: ['enterprise', 'operator', 'auditor'],
  posts: ['enterprise'],
  actions: [{ name: 'close', roles: ['enterprise'], party: 'owner', from: ['OPEN'], reasons: EnterpriseNeedCloseReason, grave: true }],
  related: [{ of: 'loan-applications', filter: 'needId', roles: ['enterprise', 'operator'] }],
  answers: [{ to: 'declarations', field: 'needId', roles: ['enterprise'], when: 'own', label: 'declaration.make' }],
  pairs: 'demand',
});

const direct = fieldsOf<Schemas['DirectNeedForm']>();

export const DIRECT_NEEDS = describe<Schemas['DirectNeedView'], Paths>()({
  name: 'direct-financing-needs',
  service: 'enterprise',
  heading: 'instrument',
  headingCodes: DirectInstrument,
  sections: [
    {
      title: 'section.terms',
      fields: [
        direct.pick('enterpriseId', 'enterprises', { required: true, once: true }),
        direct.code('instrument', DirectInstrument, { required: true }),
        direct.code('stage', FundStage),
        direct.code('sector', Sector, { required: true }),
        direct.money('amount', { required: true }),
        direct.money('valuation'),
        direct.codes('boards', Board),
        direct.code('listingReserve', ListingReserve),
        direct.long('useOfFunds', { help: 'field.useOfFunds.help' }),
      ],
    },
  ],
  columns: ['enterpriseId', 'sector', 'stage', 'amount', 'valuation', 'boards'],
  filters: [direct.code('instrument', DirectInstrument), direct.code('sector', Sector)],
  statuses: Openness,
  reads: ['enterprise', 'operator', 'auditor'],
  posts: ['enterprise'],
  actions: [{ name: 'close', roles: ['enterprise'], party: 'owner', from: ['OPEN'], reasons: EnterpriseDirectCloseReason, grave: true }],
  related: [{ of: 'approaches', filter: 'needId', roles: ['enterprise', 'operator'] }],
  pairs: 'demand',
});

const request = fieldsOf<Schemas['ExpertRequestForm']>();

export const EXPERT_REQUESTS = describe<Schemas['ExpertRequestView'], Paths>()({
  name: 'expert-requests',
  service: 'enterprise',
  heading: 'problem',
  sections: [
    {
      title: 'section.problem',
      fields: [
        request.pick('enterpriseId', 'enterprises', { required: true, once: true }),
        request.codes('sectors', Sector, { required: true, help: 'field.sectors.help' }),
        request.long('problem', { required: true, help: 'field.problem.help' }),
        request.indicators('indicators'),
        request.texts('ipc', { help: 'field.ipc.help' }),
      ],
    },
    {
      title: 'section.engagement',
      fields: [
        request.integer('daysPerMonth', 'day'),
        request.integer('termMonths', 'month'),
        request.code('minTitle', TitleClass),
        request.integer('maxDistanceKm', 'km'),
        request.integer('batch', 'count'),
      ],
    },
  ],
  columns: ['enterpriseId', 'sectors', 'daysPerMonth', 'termMonths', 'minTitle', 'batch'],
  filters: [direct.code('sector', Sector)],
  statuses: Openness,
  reads: ['enterprise', 'operator', 'auditor'],
  posts: ['enterprise'],
  actions: [{ name: 'close', roles: ['enterprise'], party: 'owner', from: ['OPEN'], reasons: EnterpriseExpertCloseReason, grave: true }],
  pairs: 'demand',
});

const capability = fieldsOf<Schemas['CapabilityForm']>();

export const CAPABILITIES = describe<Schemas['CapabilityView'], Paths>()({
  name: 'capabilities',
  service: 'enterprise',
  heading: 'title',
  sections: [
    {
      title: 'section.content',
      fields: [
        capability.pick('enterpriseId', 'enterprises', { required: true, once: true }),
        capability.text('title', { required: true, width: 16, label: 'field.capabilityTitle', help: 'field.capabilityTitle.help' }),
        capability.long('text', { required: true }),
        capability.codes('sectors', Sector),
        capability.texts('ipc', { help: 'field.ipc.help' }),
        capability.code('maturityFrom', Maturity, { width: 6 }),
        capability.code('maturityTo', Maturity, { width: 6 }),
        capability.money('minBudget', { width: 6 }),
        capability.integer('availableMonths', 'month', { width: 6 }),
      ],
    },
  ],
  columns: ['enterpriseId', 'sectors', 'maturityFrom', 'maturityTo', 'minBudget', 'availableMonths'],
  filters: [direct.code('sector', Sector)],
  statuses: Openness,
  reads: ['enterprise', 'operator', 'auditor'],
  posts: ['enterprise'],
  actions: [{ name: 'close', roles: ['enterprise'], party: 'owner', from: ['OPEN'], reasons: EnterpriseCapabilityCloseReason, grave: true }],
  pairs: 'supply',
  pairsAs: 'solvers',
});

const edge = fieldsOf<Schemas['SupplierEdgeForm']>();

export const SUPPLIER_EDGES = describe<Schemas['SupplierEdgeView'], Paths>()({
  name: 'supplier-edges',
  service: 'enterprise',
  heading: 'kind',
  headingCodes: EdgeKind,
  sections: [
    {
      title: 'section.parties',
      fields: [
        edge.pick('supplierEnterpriseId', 'enterprises', { required: true, once: true }),
        edge.text('anchorUscc', { required: true, once: true, help: 'field.anchorUscc.help' }),
        edge.code('kind', EdgeKind, { required: true }),
        edge.date('since'),
        edge.money('annualVolume', { help: 'field.annualVolume.help' }),
      ],
    },
  ],
  shown: [fieldsOf<Schemas['SupplierEdgeView']>().pick('anchorEnterpriseId', 'enterprises')],
  columns: ['supplierEnterpriseId', 'anchorEnterpriseId', 'since', 'annualVolume'],
  filters: [edge.code('kind', EdgeKind)],
  search: false,
  statuses: EdgeStatus,
  reads: ['enterprise', 'operator', 'auditor'],
  posts: ['enterprise'],
  editableIn: ['DECLARED'],
  keeps: { anchorEnterpriseId: 'anchorEnterpriseId' },
  actions: [
    { name: 'confirm', roles: ['enterprise'], party: 'counterparty', from: ['DECLARED'] },
    { name: 'reject', roles: ['enterprise'], party: 'counterparty', from: ['DECLARED'], reasons: EnterpriseEdgeRejectReason, grave: true },
    { name: 'end', roles: ['enterprise'], party: 'party', from: ['DECLARED', 'CONFIRMED'], reasons: EnterpriseEdgeEndReason, grave: true },
  ],
});
