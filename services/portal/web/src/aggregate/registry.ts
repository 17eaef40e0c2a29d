import type { Aggregate, AggregateName } from './description';
import { AGGREGATES } from '../market/aggregates';

/** The description of a kind of record. */
export function aggregateNamed(name: AggregateName): Aggregate {
  const known = AGGREGATES.find((aggregate) => aggregate.name === name);
  if (!known) {
    throw new Error(`Nothing is called ${name}.`);
  }
  return known;
}
