import type { Words } from '../words/Words';
import type { Aggregate, Row } from './description';
import { words } from './names';

/** A text that is longer is cut where it serves as a heading. */
export const LONGEST_HEADING = 60;

/** What a record is called: its name, its kind, the beginning of its text, or the end of its id. */
export function headingText(aggregate: Aggregate, row: Row, { named, t }: Words): string {
  const value = row[aggregate.heading];
  const number = `…${row.id.slice(-8)}`;
  if (typeof value !== 'string' || value === '' || value === row.id) {
    return `${t(words(aggregate).one)} ${number}`;
  }
  if (aggregate.headingCodes) {
    const name = named(aggregate.headingCodes, value);
    return aggregate.numbered ? `${name} ${number}` : name;
  }
  return value.length > LONGEST_HEADING ? `${value.slice(0, LONGEST_HEADING)}…` : value;
}
