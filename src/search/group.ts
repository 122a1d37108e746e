import { NEARNESS } from './nearness.ts';
import type { Hit } from './rank.ts';
import { PAGE_TYPES, type PageType } from './record.ts';

export interface Group {
  readonly type: PageType;
  /** Never empty. */
  readonly hits: readonly Hit[];
}

/** Ranked hits by type of page, in the order of the types; a group with exactly what was asked for comes first. */
export function group(hits: readonly Hit[]): Group[] {
  return PAGE_TYPES.map((type) => ({ type, hits: hits.filter(({ page }) => page.type === type) }))
    .filter(({ hits: own }) => own.length > 0)
    .toSorted((a, b) => Number(isExact(b)) - Number(isExact(a)));
}

function isExact({ hits }: Group): boolean {
  return hits[0]?.nearness === NEARNESS.exact;
}
