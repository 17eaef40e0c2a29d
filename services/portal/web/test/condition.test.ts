import { describe, expect, it } from 'vitest';
import { bodyOf, valuesOf } from '../src/aggregate/body';
import type { Field } from '../src/aggregate/field';
import type { ConditionField } from '../src/api/api';
import { isAt, isComplete, offsetOf, rowsOf, withField, withOperator, type ConditionFlaw, type Requirement } from '../src/condition/rule';
import { questionOf } from '../src/condition/useCheck';
import { yuanOf } from '../src/condition/ValueInput';

const exporter: Requirement = { field: 'firm.exporter', operator: 'IS_TRUE', values: [] };
const revenue: Requirement = { field: 'firm.annualRevenue', operator: 'AT_LEAST', values: ['5000000'] };
const flaw = (field: string, more: Partial<ConditionFlaw> = {}): ConditionFlaw => ({
  field,
  line: null,
  column: null,
  excerpt: null,
  message: { zh: '错', en: 'wrong' },
  remedy: { zh: '对', en: 'right' },
  ...more,
});

describe('a condition in rows', () => {
  it('is asked about only when every row says something', () => {
    expect(isComplete({ join: 'ALL', items: [exporter, revenue] })).toBe(true);
    expect(isComplete({ join: 'ALL', items: [exporter, { ...revenue, values: [] }] })).toBe(false);
    expect(isComplete({ join: 'ALL', items: [{ join: 'ANY', rows: [] }] })).toBe(false);
    expect(isComplete({ join: 'ALL', items: [] })).toBe(false);
    expect(questionOf({ rows: { join: 'ALL', items: [{ ...revenue, field: '' }] } })).toBeNull();
    expect(questionOf({ rows: { join: 'ANY', items: [exporter] } })).toEqual({ rows: { join: 'ANY', items: [exporter] } });
    expect(questionOf({ expression: 'firm.exporter', byHand: true })).toEqual({ expression: 'firm.exporter' });
  });

  it('begins with the usual way to ask and keeps no value of another field', () => {
    const flag = { name: 'firm.exporter', operators: [{ operator: 'IS_TRUE' }, { operator: 'IS_FALSE' }] } as unknown as ConditionField;
    expect(withField(revenue, flag)).toEqual(exporter);
    expect(withOperator({ field: 'firm.taxGrade', operator: 'ONE_OF', values: ['A', 'B'] }, 'EQUAL').values).toEqual(['A']);
  });

  it('comes back from an answer, groups included', () => {
    const none = { join: null, rows: null };
    expect(
      rowsOf({
        join: 'ALL',
        items: [
          { ...revenue, ...none },
          { field: null, operator: null, values: null, join: 'ANY', rows: [exporter] },
        ],
      }),
    ).toEqual({ join: 'ALL', items: [revenue, { join: 'ANY', rows: [exporter] }] });
  });

  it('takes amounts in 万元 and asks about whole yuan', () => {
    expect(yuanOf('500')).toBe('5000000');
    expect(yuanOf('0.00005')).toBe('0.50');
    expect(yuanOf('many')).toBe('many');
  });
});

describe('a finding', () => {
  it('stands at the row it is about and not at one whose number begins alike', () => {
    expect(isAt(flaw('rows.items[1].values'), 'rows.items[1]')).toBe(true);
    expect(isAt(flaw('rows.items[1].rows[0].field'), 'rows.items[1].rows[0]')).toBe(true);
    expect(isAt(flaw('rows.items[10].values'), 'rows.items[1]')).toBe(false);
  });

  it('is found again in the expression', () => {
    expect(offsetOf('a &&\nfirm.b', { line: 2, column: 6 })).toBe(10);
    expect(offsetOf('a', { line: null, column: null })).toBe(0);
  });
});

describe('what is posted of own conditions', () => {
  const fields: readonly Field[] = [{ kind: 'conditions', name: 'conditions' }];

  it('is the title and the expression the rows came to, nothing of the rows', () => {
    const rule = { rows: { join: 'ALL', items: [exporter] }, expression: 'firm.exporter' };
    expect(bodyOf(fields, { conditions: [{ title: ' 出口 ', expression: rule }] })).toEqual({
      conditions: [{ title: '出口', expression: 'firm.exporter' }],
    });
  });

  it('goes through the form unchanged', () => {
    const stored = { id: 'x', conditions: [{ title: '出口', expression: 'firm.exporter' }] };
    expect(bodyOf(fields, valuesOf(fields, stored))).toEqual({ conditions: stored.conditions });
  });
});
