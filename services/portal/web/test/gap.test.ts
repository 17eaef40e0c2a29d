import { describe, expect, it } from 'vitest';
import type { GapCell } from '../src/api/api';
import { shortAmount } from '../src/gap/amount';
import { depth, heatOf, largestOf } from '../src/gap/pivot';

const cell = (industryDivision: string | null, district: string | null, purpose: string, asked: number, unmet: number, other = false): GapCell => ({
  industryDivision,
  district,
  districtName: district && `${district}区`,
  purpose,
  other,
  firms: 5,
  needs: 6,
  asked: `${asked}.00`,
  servable: `${asked - unmet}.00`,
  unmet: `${unmet}.00`,
});

const cells = [
  cell('39', 'a', 'RESEARCH', 100, 10),
  cell('39', 'a', 'EQUIPMENT', 200, 0),
  cell('39', 'b', 'RESEARCH', 50, 50),
  cell('27', 'b', 'RESEARCH', 900, 5),
  cell(null, null, 'RESEARCH', 7, 7, true),
];

describe('the map of gaps', () => {
  it('adds the purposes of one place and loses nothing', () => {
    const heat = heatOf(cells, undefined, 'unmet');
    expect(heat.at('39', 'a')).toEqual({ needs: 12, asked: '300.00', servable: '290.00', unmet: '10.00' });
    expect(heat.at('27', 'a')).toBeUndefined();
    expect([heat.total.asked, heat.other?.asked]).toEqual(['1250.00', '7.00']);
  });

  it('has the largest of the chosen figure first', () => {
    expect(heatOf(cells, undefined, 'unmet').industries.map(({ key }) => key)).toEqual(['39', '27']);
    expect(heatOf(cells, undefined, 'asked').industries.map(({ key }) => key)).toEqual(['27', '39']);
    expect(heatOf(cells, undefined, 'unmet').districts.map(({ name }) => name)).toEqual(['b区', 'a区']);
  });

  it('looks at one purpose alone', () => {
    const heat = heatOf(cells, 'EQUIPMENT', 'asked');
    expect(heat.districts.map(({ key }) => key)).toEqual(['a']);
    expect(largestOf(heat, 'asked')).toBe('200.00');
  });

  it('colours by quarters of the largest, and nothing not at all', () => {
    expect(['0.00', '1.00', '26.00', '75.00', '100.00'].map((amount) => depth(amount, '100.00'))).toEqual([0, 1, 2, 3, 4]);
    expect(depth('0.00', '0.00')).toBe(0);
  });

  it('says amounts shortly and never rounds something to nothing', () => {
    expect(shortAmount('12345678.00', false)).toBe('1,235');
    expect(shortAmount('12345678.00', true)).toBe('12.3');
    expect([shortAmount('100.00', false), shortAmount('100.00', true), shortAmount('0.00', true)]).toEqual(['<1', '<0.1', '0']);
  });
});
