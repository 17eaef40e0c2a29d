import type { Key } from '../words/zh';
import type { Aggregate } from './description';

/** The keys of the words for one and for many of a kind, and of the line that says what its list is for. */
export function words({ name }: Aggregate): { one: Key; many: Key; hint: Key } {
  return { one: `${name}.one` as Key, many: `${name}.many` as Key, hint: `${name}.hint` as Key };
}
