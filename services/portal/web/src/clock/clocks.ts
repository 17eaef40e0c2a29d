import type { CreditSchemas as Schemas } from '../api/api';
import { today } from '../format/time';
import { workingDaysBetween } from '../words/clocks';
import type { Key } from '../words/zh';

/** A step that has to be taken in time, of whatever service. */
export type Clock = Pick<Schemas['ClockView'], 'stage' | 'state' | 'unit' | 'lastDay' | 'dueAt' | 'stoppedAt'>;

const HOUR_MS = 3_600_000;

const dueMs = ({ dueAt }: Pick<Clock, 'dueAt'>) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(String(dueAt)));

/** Nobody has taken the step yet. */
export function isOpen({ stoppedAt }: Clock): boolean {
  return stoppedAt === null;
}

/** Too late now, whether or not the step was taken since. */
export function isLate({ state }: Clock): boolean {
  return state === 'OVERDUE' || state === 'ESCALATED';
}

/** Of the steps not taken, the one that ends first. */
export function nextOf(clocks: readonly Clock[]): Clock | undefined {
  return clocks.filter(isOpen).sort((one, other) => dueMs(one) - dueMs(other))[0];
}

/** How much time there is, or how much too late it is, as words with their number. */
export function leftOf(clock: Pick<Clock, 'unit' | 'lastDay' | 'dueAt'>, now: number): [Key, number] | null {
  const due = dueMs(clock);
  if (!Number.isFinite(due)) {
    return null;
  }
  const hours = Math.floor(Math.abs(due - now) / HOUR_MS);
  if (now >= due) {
    return hours < 24 ? ['clock.lateHours', hours] : ['clock.lateDays', Math.floor(hours / 24)];
  }
  const days = clock.unit === 'HOURS' || clock.lastDay === null ? null : workingDaysBetween(today(), String(clock.lastDay));
  if (days === null) {
    return hours < 48 ? ['clock.hoursLeft', hours] : ['clock.daysLeft', Math.floor(hours / 24)];
  }
  return days === 0 ? ['clock.today', 0] : ['clock.workingDaysLeft', days];
}
