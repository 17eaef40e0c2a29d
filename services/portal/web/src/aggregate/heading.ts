import type { Words } from '../words/Words';
import type { Aggregate, Row } from './description';
import { words } from './names';

/** A text that is longer is cut where it serves as a heading. */
export const LONGEST_HEADING = 60;

/** What a record is called: its name, its kind, the beginning of its text, or the end of its id. */
export function headingText(aggregate: Aggregate, row: Row, { named, t }: Words): string {
  const value = row[aggregate.heading];
  if (typeof value !== 'string' || value === '') {
    return `${t(words(aggregate).one)} …${row.id.slice(-8)}`;
  }
  if (aggregate.headingCodes) {
    return named(aggregate.headingCodes, value);
  }
  return value.length > LONGEST_HEADING ? `${value.slice(0, LONGEST_HEADING)}…` : value;
}
