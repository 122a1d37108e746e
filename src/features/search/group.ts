import type { Hit } from './rank.ts';
import type { PageType } from '../../schemas/search-record.ts';

export interface Group {
  readonly type: PageType;
  /** Never empty. */
  readonly hits: readonly Hit[];
}

/** Ranked hits grouped by type of page, in the order of the best hit of each. */
export function group(hits: readonly Hit[]): Group[] {
  return [...Map.groupBy(hits, ({ page }) => page.type)].map(([type, ofType]) => ({
    type,
    hits: ofType,
  }));
}
