import { query, read } from './call';
import type { Page } from './api';

const PAGES = 10;
const PER_PAGE = 100;

/** What was read of a list, and whether that is all of it. */
export interface Counted<T> {
  items: T[];
  complete: boolean;
}

/** Follows the cursor for a bounded number of pages: a screen must not read the whole market. */
export async function readPages<T>(
  address: string,
  wanted: Readonly<Record<string, string | undefined>> = {},
  pages = PAGES,
): Promise<Counted<T>> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let done = 0; done < pages; done++) {
    const page: Page<T> = await read<Page<T>>(address + query({ ...wanted, limit: PER_PAGE, cursor }));
    items.push(...page.items);
    if (!page.next) {
      return { items, complete: true };
    }
    cursor = page.next;
  }
  return { items, complete: false };
}
