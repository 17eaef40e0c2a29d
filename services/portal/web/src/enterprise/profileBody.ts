import type { Enterprise, EnterpriseBody } from '../api/api';
import { wanFromYuan, yuanFromWan } from '../format/money';

const AMOUNTS = ['annualRevenue', 'totalAssets'] as const;
const NUMBERS = ['staff', 'debtRatioPercent', 'inventionPatents', 'lendingBanks'] as const;
const TEXTS = ['managementDistrict', 'tier', 'establishedOn', 'taxGrade'] as const;
const CHOICES = ['highTechEnterprise', 'firstTimeBorrower'] as const;
/** What has no place on the form, and would be lost if a save left it out. */
const KEPT = ['reference', 'tierValidUntil', 'synthetic', 'source'] as const;

export const PROFILE_FIELDS = [
  'uscc',
  'name',
  'divisionCode',
  'industryCode',
  'negativeFlags',
  ...AMOUNTS,
  ...NUMBERS,
  ...TEXTS,
  ...CHOICES,
] as const;

/** What stands in the form: everything as text, a yes-or-no as "yes", "no" or nothing. */
export type ProfileValues = { uscc: string; name: string; divisionCode: string; industryCode: string } & {
  negativeFlags?: string[];
} & Partial<Record<(typeof AMOUNTS | typeof NUMBERS | typeof TEXTS | typeof CHOICES)[number], string>>;

/** The stored profile as the form shows it. */
export function valuesOf(enterprise: Enterprise): ProfileValues {
  const { uscc, name, divisionCode, industryCode } = enterprise;
  const values: ProfileValues = { uscc, name, divisionCode, industryCode };
  for (const field of AMOUNTS) {
    const yuan = enterprise[field];
    if (yuan) {
      values[field] = wanFromYuan(yuan);
    }
  }
  for (const field of [...NUMBERS, ...TEXTS]) {
    const known = enterprise[field];
    if (known != null) {
      values[field] = String(known);
    }
  }
  for (const field of CHOICES) {
    const known = enterprise[field];
    if (known != null) {
      values[field] = known ? 'yes' : 'no';
    }
  }
  if (enterprise.negativeFlags) {
    values.negativeFlags = enterprise.negativeFlags;
  }
  return values;
}

/** What is sent: the form over what was stored, so that a field without a place on screen is kept. */
export function bodyOf(values: ProfileValues, stored: Enterprise | undefined): EnterpriseBody {
  const { uscc, name, divisionCode, industryCode } = values;
  const kept = Object.fromEntries(KEPT.map((field) => [field, stored?.[field] ?? null]));
  const body: EnterpriseBody = { ...kept, uscc, name, divisionCode, industryCode };
  for (const field of AMOUNTS) {
    const typed = values[field];
    body[field] = typed ? (yuanFromWan(typed) ?? typed) : null;
  }
  for (const field of NUMBERS) {
    body[field] = values[field] ? Number(values[field]) : null;
  }
  for (const field of TEXTS) {
    body[field] = values[field] || null;
  }
  for (const field of CHOICES) {
    body[field] = values[field] ? values[field] === 'yes' : null;
  }
  body.negativeFlags = values.negativeFlags ?? [];
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) as EnterpriseBody;
}
