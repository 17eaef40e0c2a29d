import { describe, expect, it } from 'vitest';
import { amountRange, amountText, fenOf, grouped, sumYuan, wanFromYuan, yuanFromWan } from '../src/format/money';

describe('amounts', () => {
  it('typed in 万元 are sent in 元, exact to 分', () => {
    expect(yuanFromWan('500')).toBe('5000000.00');
    expect(yuanFromWan('0.000001')).toBe('0.01');
    expect(yuanFromWan('1,250.5')).toBe('12505000.00');
    expect(yuanFromWan('12345678901.123456')).toBe('123456789011234.56');
  });

  it('may be typed in full width, as input methods do', () => {
    expect(yuanFromWan('１，２５０．５')).toBe('12505000.00');
  });

  it('that are none are told apart', () => {
    for (const typed of ['', '五百', '-5', '1.2.3', '1e3', '0.0000001', '5万']) {
      expect(yuanFromWan(typed)).toBeNull();
    }
  });

  it('survive the way to 万元 and back', () => {
    for (const yuan of ['5000000.00', '0.01', '12345.67', '999999999999.99']) {
      expect(yuanFromWan(wanFromYuan(yuan))).toBe(yuan);
    }
  });

  it('are read in 万元, in English in yuan', () => {
    expect(amountText('12505000.00', false)).toBe('1,250.5 万元');
    expect(amountText('12505000.00', true)).toBe('CNY 12,505,000');
    expect(amountText('12505000.10', true)).toBe('CNY 12,505,000.10');
  });

  it('with open bounds say so in words', () => {
    expect(amountRange('1000000.00', '10000000.00', false)).toBe('100 – 1,000 万元');
    expect(amountRange(null, '10000000.00', false)).toBe('1,000 万元以内');
    expect(amountRange('1000000.00', null, false)).toBe('100 万元起');
    expect(amountRange(null, null, false)).toBeNull();
  });

  it('add up without rounding', () => {
    expect(sumYuan(['0.10', '0.20', '9007199254740993.01'.slice(1)])).toBe('7199254740993.31');
    expect(sumYuan([])).toBe('0.00');
    expect(fenOf('abc')).toBeNull();
    expect(grouped('1234567.89')).toBe('1,234,567.89');
  });
});
