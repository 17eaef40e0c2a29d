import { describe, expect, it } from 'vitest';
import { leftOf, nextOf, type Clock } from '../src/clock/clocks';
import { groupingOf, linesOf, pageOf, type Total } from '../src/outcome/totals';
import { ClockProgramme, LoanProgramme, workingDaysBetween } from '../src/words/clocks';

const clock = (stage: string, more: Partial<Record<keyof Clock, unknown>> = {}) =>
  ({ stage, state: 'RUNNING', unit: 'WORKING_DAYS', lastDay: '2026-09-30', dueAt: '2026-10-01T00:00:00+08:00', stoppedAt: null, ...more }) as Clock;

describe('working days', () => {
  it('are those of the yearly notice, the first day not counted', () => {
    // 1 to 7 October 2026 are days off, 10 October is worked though a Saturday.
    expect(workingDaysBetween('2026-09-30', '2026-10-08')).toBe(1);
    expect(workingDaysBetween('2026-10-08', '2026-10-12')).toBe(3);
    expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(1);
    expect(workingDaysBetween('2026-11-23', '2026-11-23')).toBe(0);
  });

  it('are not guessed for a year whose notice is not out', () => {
    expect(workingDaysBetween('2030-12-31', '2031-01-04')).toBeNull();
  });
});

describe('of the clocks of an application', () => {
  it('the one that ends first of those not taken is next, also when it is too late', () => {
    const accepted = clock('ACCEPT', { stoppedAt: '2026-09-29T10:00:00+08:00', state: 'MET' });
    const contact = clock('CONTACT', { state: 'OVERDUE' });
    const decide = clock('DECIDE', { dueAt: '2026-10-09T00:00:00+08:00' });
    expect(nextOf([accepted, decide, contact])?.stage).toBe('CONTACT');
    expect(nextOf([accepted])).toBeUndefined();
  });

  it('an end that is not known yet comes last, and says nothing of what is left', () => {
    const unknown = clock('DECIDE', { dueAt: null, lastDay: null });
    expect(nextOf([unknown, clock('CONTACT')])?.stage).toBe('CONTACT');
    expect(leftOf(unknown, 0)).toBeNull();
  });

  it('the first instant that is too late is late', () => {
    const due = Date.parse('2026-10-01T00:00:00+08:00');
    expect(leftOf(clock('ACCEPT'), due)).toEqual(['clock.lateHours', 0]);
    expect(leftOf(clock('ACCEPT'), due + 50 * 3_600_000)).toEqual(['clock.lateDays', 2]);
    expect(leftOf(clock('ACCEPT', { unit: 'HOURS' }), due - 1)).toEqual(['clock.hoursLeft', 0]);
  });
});

describe('promises', () => {
  it('have their names from the table they are kept in; an offer names only those for loans', () => {
    expect(ClockProgramme['RESPONSE_48H']?.[0]).toContain('48');
    expect(Object.keys(LoanProgramme)).toEqual(['LOAN_CODE_135', 'COORDINATION_MONTH']);
  });
});

describe('totals of outcomes', () => {
  const total = (kind: string, basis: string, group: string, amount: string | null) =>
    ({ kind, basis, group, amount, facts: 1, rows: `/v1/outcomes?basis=${basis}&district=${group}&kind=${kind}` }) as unknown as Total;

  it('stand beside one another and are never added: each in one place of its own', () => {
    const all = [total('GRANTED', 'BANK_REPORTED', 'donghu', '5.00'), total('DISBURSED', 'BANK_REPORTED', 'donghu', '3.00'), total('DISBURSED', 'DISPUTED', 'donghu', '1.00')];
    const lines = linesOf(all);
    expect(lines.map(({ basis }) => basis)).toEqual(['BANK_REPORTED', 'DISPUTED']);
    expect(lines.flatMap(({ of }) => Object.values(of)).length).toBe(all.length);
    expect(lines[0]?.of['DISBURSED']?.amount).toBe('3.00');
  });

  it('lead to their own rows', () => {
    const page = pageOf(total('DISBURSED', 'DISPUTED', 'donghu', '1.00'));
    expect(page).toBe('/outcomes?basis=DISPUTED&district=donghu&kind=DISBURSED');
    expect(groupingOf(new URLSearchParams(page.split('?')[1]))).toBe('DISTRICT');
  });
});
