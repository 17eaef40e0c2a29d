/** All times are shown as they are in Wuhan, whatever the browser's own zone. */
const ZONE = 'Asia/Shanghai';

const MINUTE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
});
const SECOND = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, timeStyle: 'medium' });
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

function shown(format: Intl.DateTimeFormat, iso: string | null | undefined): string {
  const time = iso ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? '—' : format.format(time);
}

/** "2026-11-20 09:05" */
export function minuteText(iso: string | null | undefined): string {
  return shown(MINUTE, iso);
}

/** "09:05:31" */
export function secondText(iso: string | null | undefined): string {
  return shown(SECOND, iso);
}

/** "2026-11-20" */
export function dayText(iso: string | null | undefined): string {
  return shown(DAY, iso);
}

/** Today in Wuhan, "2026-11-20". */
export function today(): string {
  return DAY.format(Date.now());
}

/** How many days there are from today until a day; negative if it has passed. */
export function daysUntil(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today()}T00:00:00Z`)) / 86_400_000);
}
