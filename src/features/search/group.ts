import { NEARNESS } from './nearness.ts';
import type { Hit } from './rank.ts';
import { PAGE_TYPES, type PageType } from '../../schemas/search-record.ts';

export interface Group {
  readonly type: PageType;
  /** Never empty. */
  readonly hits: readonly Hit[];
}

/**
 * Ranked hits by type of page, in the order of the types. Where no project but another page is exactly
 * what was asked for, its group comes first.
 */
export function group(hits: readonly Hit[]): Group[] {
  const groups = PAGE_TYPES.map((type) => ({
    type,
    hits: hits.filter(({ page }) => page.type === type),
  })).filter((one) => one.hits.length > 0);
  const exact = groups.find((one) => one.hits[0]?.nearness === NEARNESS.exact);
  return exact ? [exact, ...groups.filter((other) => other !== exact)] : groups;
}
