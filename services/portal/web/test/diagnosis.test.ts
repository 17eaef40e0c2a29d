import { describe, expect, it } from 'vitest';
import { lineOf, placed, type ChallengeFinding } from '../src/diagnosis/placed';

const finding = (code: string, field: string): ChallengeFinding => ({
  code,
  field,
  severity: 'NEEDED',
  message: { zh: `${code}。`, en: `${code}.` },
  remedy: { zh: '请补。', en: 'Add it.' },
  example: { zh: '如此', en: 'like this' },
});
const line = (found: ChallengeFinding) => found.code;

describe('what a diagnosis finds', () => {
  it('stands at the very input it is about', () => {
    const { advised, rest } = placed(
      [finding('UNIT', 'indicators[1].unit'), finding('BUDGET', 'budget'), finding('NONE', 'indicators')],
      [['budget'], ['indicators', 0, 'unit'], ['indicators', 1, 'unit']],
      line,
    );
    expect(advised).toEqual([
      { name: ['budget'], warnings: ['BUDGET'] },
      { name: ['indicators', 0, 'unit'], warnings: [] },
      { name: ['indicators', 1, 'unit'], warnings: ['UNIT'] },
    ]);
    expect(rest).toEqual(['NONE']);
  });

  it('goes from an input that was mended', () => {
    expect(placed([], [['budget']], line).advised).toEqual([{ name: ['budget'], warnings: [] }]);
  });

  it('is said with what would be right and an example, in the language of the reader', () => {
    expect(lineOf(finding('缺预算', 'budget'), false, '例：')).toBe('缺预算。请补。例：如此');
    expect(lineOf(finding('No budget', 'budget'), true, 'Such as: ')).toBe('No budget. Add it. Such as: like this');
  });
});
