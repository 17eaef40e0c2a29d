import type { Words } from '../words/Words';
import type { Aggregate, Row } from './description';

/** A text that is longer is cut where it serves as a heading. */
export const LONGEST_HEADING = 60;

/** What a record is called: its name, its kind, or the beginning of its text. */
export function headingText(aggregate: Aggregate, row: Row, { named, t }: Words): string {
  const value = row[aggregate.heading];
  if (typeof value !== 'string' || value === '') {
    return t('app.notStated');
  }
  if (aggregate.headingCodes) {
    return named(aggregate.headingCodes, value);
  }
  return value.length > LONGEST_HEADING ? `${value.slice(0, LONGEST_HEADING)}…` : value;
}
