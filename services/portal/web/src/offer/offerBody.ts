import type { OfferBody, Rate } from '../api/api';
import { yuanFromWan } from '../format/money';

/** What stands in the form, as typed. */
export interface OfferValues {
  bankId: string;
  name: string;
  inForce: boolean;
  purposes?: string[];
  amountMin?: string;
  amountMax?: string;
  termMinMonths?: string;
  termMaxMonths?: string;
  rateKind?: 'FIXED' | 'LPR_SPREAD';
  rateMin?: string;
  rateMax?: string;
  securityTypes?: string[];
  collateral?: string[];
  serviceDivisions?: string[];
  serviceManagementDistricts?: string[];
  industries?: string[];
  minTier?: string;
  minAgeMonths?: string;
  maxAgeMonths?: string;
  maxDebtRatioPercent?: string;
  taxGrades?: string[];
  minAnnualRevenue?: string;
  maxAnnualRevenue?: string;
  amountCapRevenuePercent?: string;
  firstTimeBorrowersOnly?: boolean;
  highTechRequired?: boolean;
  minInventionPatents?: string;
  decisionDays?: string;
  statedConditions?: string;
  validFrom?: string;
  validUntil?: string;
  source?: string;
}

const AMOUNTS = ['amountMin', 'amountMax', 'minAnnualRevenue', 'maxAnnualRevenue'] as const;
const NUMBERS = [
  'termMinMonths',
  'termMaxMonths',
  'minAgeMonths',
  'maxAgeMonths',
  'maxDebtRatioPercent',
  'amountCapRevenuePercent',
  'minInventionPatents',
  'decisionDays',
] as const;
const LISTS = [
  'purposes',
  'securityTypes',
  'collateral',
  'serviceDivisions',
  'serviceManagementDistricts',
  'industries',
  'taxGrades',
] as const;
const TEXTS = ['minTier', 'statedConditions', 'validFrom', 'validUntil', 'source'] as const;
const FLAGS = ['firstTimeBorrowersOnly', 'highTechRequired'] as const;

export const OFFER_FIELDS = [
  'bankId',
  'name',
  'inForce',
  'rateKind',
  'rateMin',
  'rateMax',
  ...AMOUNTS,
  ...NUMBERS,
  ...LISTS,
  ...TEXTS,
  ...FLAGS,
] as const;

/** The parts of a rate, which the form keeps in fields of their own. */
export const RATE_FIELDS: Readonly<Record<string, keyof OfferValues>> = {
  rate: 'rateMin',
  'rate.kind': 'rateKind',
  'rate.minPercent': 'rateMin',
  'rate.maxPercent': 'rateMax',
  'rate.minBp': 'rateMin',
  'rate.maxBp': 'rateMax',
};

function rateOf({ rateKind, rateMin, rateMax }: OfferValues): Rate | undefined {
  if (!rateKind || (!rateMin && !rateMax)) {
    return undefined;
  }
  return rateKind === 'FIXED'
    ? { kind: 'FIXED', minPercent: rateMin || null, maxPercent: rateMax || null }
    : {
        kind: 'LPR_SPREAD',
        minBp: rateMin ? Number(rateMin) : null,
        maxBp: rateMax ? Number(rateMax) : null,
      };
}

/** What is sent: what was left empty is left out, so that it stays unknown rather than becoming zero. */
export function bodyOf(values: OfferValues): OfferBody {
  const body: OfferBody = { bankId: values.bankId, name: values.name, inForce: values.inForce };
  const rate = rateOf(values);
  if (rate) {
    body.rate = rate;
  }
  for (const field of AMOUNTS) {
    const typed = values[field];
    if (typed) {
      body[field] = yuanFromWan(typed) ?? typed;
    }
  }
  for (const field of NUMBERS) {
    if (values[field]) {
      body[field] = Number(values[field]);
    }
  }
  for (const field of LISTS) {
    if (values[field]?.length) {
      body[field] = values[field];
    }
  }
  for (const field of TEXTS) {
    if (values[field]) {
      body[field] = values[field];
    }
  }
  for (const field of FLAGS) {
    if (values[field]) {
      body[field] = true;
    }
  }
  return body;
}
