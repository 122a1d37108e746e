import type { Hit } from './rank.ts';
import type { PageType } from '../../schemas/search-record.ts';

export interface Group {
  readonly type: PageType;
  /** Never empty. */
  readonly hits: readonly Hit[];
}

/** Ranked hits by type of page. The group of the best hit comes first, then that of the best one of another type. */
export function group(hits: readonly Hit[]): Group[] {
  return [...Map.groupBy(hits, ({ page }) => page.type)].map(([type, ofType]) => ({
    type,
    hits: ofType,
  }));
}
