import type { Page } from './api';

const PAGES = 10;
const PER_PAGE = 100;

/** What was read of a list, and whether that is all of it. */
export interface Counted<T> {
  items: T[];
  complete: boolean;
}

/** Follows the cursor for a bounded number of pages: a screen must not read the whole market. */
export async function readPages<T>(page: (cursor: string | undefined) => Promise<Page<T>>): Promise<Counted<T>> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let read = 0; read < PAGES; read++) {
    const { items: more, next } = await page(cursor);
    items.push(...more);
    if (!next) {
      return { items, complete: true };
    }
    cursor = next;
  }
  return { items, complete: false };
}

/** The query of one such page. */
export function pageAt(cursor: string | undefined) {
  return { params: { query: { limit: PER_PAGE, ...(cursor ? { cursor } : {}) } } };
}
