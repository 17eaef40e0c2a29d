import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bodyOf, initialOf, valuesOf } from '../src/aggregate/body';
import { fieldsIn, type Row } from '../src/aggregate/description';
import { CHALLENGES } from '../src/market/challenge';
import { CREDIT_OFFERS } from '../src/market/credit';
import { ENTERPRISES } from '../src/market/enterprise';
import { MANDATES } from '../src/market/fund';

const EVENTS = fileURLToPath(new URL('../../../credit/src/main/resources/events', import.meta.url));

const firm: Row = {
  id: '01930000-0000-7000-8000-000000000001',
  ownerOrg: '01930000-0000-7000-8000-00000000e001',
  reference: 'E-001',
  uscc: '91420100MX00000014',
  name: '武汉楚芯光电有限公司（演示）',
  divisionCode: '420111',
  managementDistrict: null,
  industryCode: '3976',
  staff: 0,
  annualRevenue: '80000000.00',
  totalAssets: null,
  highTechEnterprise: false,
  negativeFlags: [],
  synthetic: true,
  source: null,
};

describe('a record that is saved unchanged', () => {
  const fields = fieldsIn(ENTERPRISES);
  const body = bodyOf(fields, valuesOf(fields, firm), firm, ENTERPRISES.keeps);

  it('keeps what has no place on the form', () => {
    expect(body).toMatchObject({ reference: 'E-001', synthetic: true });
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

describe('an offer that states everything', () => {
  const told = JSON.parse(
    readFileSync(`${EVENTS}/credit.offer/samples/io.hanqiao.credit.offer.changed.v1.full.json`, 'utf8'),
  ) as Record<string, unknown>;
  const fields = fieldsIn(CREDIT_OFFERS);

  it('loses nothing by being saved unchanged', () => {
    const body = bodyOf(fields, valuesOf(fields, told as Row), told as Row, CREDIT_OFFERS.keeps);
    const ofTheBank = Object.keys(told).filter((name) => name.startsWith('bank') && name !== 'bankId');
    const said = Object.fromEntries(
      Object.entries(told).filter(([name]) => !['offerId', 'ownerOrg', 'status', ...ofTheBank].includes(name)),
    );
    expect(body).toEqual(said);
  });

  it('leaves out rows that were taken away, and sends numbers in rows as numbers', () => {
    expect(bodyOf(fields, { conditions: [], loanToValue: [{ collateral: 'PATENT', maxPercent: '３０' }], guarantorIds: [] })).toEqual({
      loanToValue: [{ collateral: 'PATENT', maxPercent: 30 }],
    });
  });
});

describe('what is typed', () => {
  it('goes out in yuan, as numbers and without empty rows', () => {
    const typed = {
      title: ' 难题 ',
      budget: '1,250.5',
      months: '１２',
      indicators: [{ name: '误识率', target: '≤5%', unit: '' }],
      sectors: [],
    };
    expect(bodyOf(fieldsIn(CHALLENGES), typed)).toEqual({
      title: '难题',
      budget: '12505000.00',
      months: 12,
      indicators: [{ name: '误识率', target: '≤5%' }],
    });
  });

  it('is a rate only if it names an end, and of its own kind', () => {
    const fields = fieldsIn(CREDIT_OFFERS);
    expect(bodyOf(fields, { rate: { kind: 'FIXED', minPercent: '3.45', minBp: '5' } })).toEqual({
      rate: { kind: 'FIXED', minPercent: '3.45' },
    });
    expect(bodyOf(fields, { rate: { kind: 'LPR_SPREAD', minBp: '-40' } })).toEqual({ rate: { kind: 'LPR_SPREAD', minBp: -40 } });
    expect(bodyOf(fields, { rate: { kind: 'FIXED' } })).toEqual({});
  });

  it('goes as it is where it is no number, for the service to say so', () => {
    expect(bodyOf(fieldsIn(CHALLENGES), { months: 'a year' })).toEqual({ months: 'a year' });
  });
});

describe('a new form', () => {
  it('begins with what its kind says', () => {
    expect(initialOf(fieldsIn(MANDATES))).toEqual({ inForce: true, instruments: ['EQUITY'] });
  });
});
