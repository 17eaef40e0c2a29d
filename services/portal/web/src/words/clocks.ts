import stages from '../../../../../seeds/reference/clock-stages.csv?raw';
import workingDays from '../../../../../seeds/reference/working-days.csv?raw';
import type { Codes } from './codes';
import { rows } from './csv';

const promises = rows(stages).map(([code = '', of = '', , zh = '', en = '']) => ({ code, of, names: [zh, en] as const }));

/** Every promise of how soon something is done, from the one place they are kept. */
export const ClockProgramme: Codes = Object.fromEntries(promises.map(({ code, names }) => [code, names]));

/** Those that an offer of credit may name. */
export const LoanProgramme: Codes = Object.fromEntries(
  promises.filter(({ of }) => of === 'LOAN_APPLICATION').map(({ code, names }) => [code, names]),
);

const exceptions = new Map(rows(workingDays).map(([day = '', kind = '']) => [day, kind]));
const published: ReadonlySet<string> = new Set([...exceptions.keys()].map((day) => day.slice(0, 4)));
const DAY_MS = 86_400_000;

function works(day: string): boolean {
  const kind = exceptions.get(day);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return kind ? kind === 'WORKING_WEEKEND' : weekday >= 1 && weekday <= 5;
}

/** Working days after one day up to another one; null if that hangs on a year whose days off are not published. */
export function workingDaysBetween(after: string, until: string): number | null {
  let days = 0;
  for (let at = Date.parse(`${after}T00:00:00Z`) + DAY_MS; at <= Date.parse(`${until}T00:00:00Z`); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (!published.has(day.slice(0, 4))) {
      return null;
    }
    days += works(day) ? 1 : 0;
  }
  return days;
}
