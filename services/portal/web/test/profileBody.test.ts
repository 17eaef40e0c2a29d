import { describe, expect, it } from 'vitest';
import type { Enterprise } from '../src/api/api';
import { bodyOf, valuesOf } from '../src/enterprise/profileBody';

const stored: Enterprise = {
  id: '01930000-0000-7000-8000-000000000001',
  ownerOrg: '01930000-0000-7000-8000-00000000e001',
  reference: 'E-001',
  uscc: '91420100MX00000014',
  usccAdmittedReason: null,
  name: '武汉楚芯光电有限公司（演示）',
  divisionCode: '420111',
  managementDistrict: null,
  industryCode: '3976',
  size: null,
  tier: null,
  tierValidUntil: '2027-12-31',
  establishedOn: null,
  staff: 0,
  annualRevenue: '80000000.00',
  totalAssets: null,
  debtRatioPercent: null,
  taxGrade: null,
  highTechEnterprise: false,
  inventionPatents: null,
  firstTimeBorrower: null,
  lendingBanks: null,
  negativeFlags: [],
  synthetic: true,
  source: null,
  createdAt: '2026-03-31T01:02:03Z',
};

describe('a profile that is saved unchanged', () => {
  const body = bodyOf(valuesOf(stored), stored);

  it('keeps what has no place on the form', () => {
    expect(body).toMatchObject({ reference: 'E-001', tierValidUntil: '2027-12-31', synthetic: true });
  });

  it('keeps zero and no apart from unknown', () => {
    expect(body).toMatchObject({ staff: 0, highTechEnterprise: false, annualRevenue: '80000000.00' });
  });

  it('leaves out what is unknown, for a form takes no null', () => {
    expect(Object.values(body)).not.toContain(null);
    expect(body).not.toHaveProperty('totalAssets');
    expect(body).not.toHaveProperty('source');
  });
});
