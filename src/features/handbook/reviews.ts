/** The pages of the handbook by the date of their last review. */
import type { FeedItem } from '../../exports/feed.ts';

export interface ReviewedPage {
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly number: string;
    readonly summary: string;
    readonly reviewed?: string | undefined;
  };
}

/** The latest first, unreviewed pages last; on the same day by number. */
export function byReview<Page extends ReviewedPage>(pages: readonly Page[]): Page[] {
  return pages.toSorted(
    (a, b) =>
      (b.data.reviewed ?? '').localeCompare(a.data.reviewed ?? '') ||
      a.data.number.localeCompare(b.data.number),
  );
}

/**
 * Feed items: one for the last review of each page; a later review gets another id.
 *
 * @param titleOf title of the item for that of a page.
 * @param addressOf absolute address of a page.
 * @param authority host of the site, for `tag:` ids.
 */
export function reviewItems(
  pages: readonly ReviewedPage[],
  titleOf: (title: string) => string,
  addressOf: (id: string) => string,
  authority: string,
): FeedItem[] {
  return byReview(pages).flatMap(({ id, data: { title, summary, reviewed } }) =>
    reviewed === undefined
      ? []
      : {
          id: `tag:${authority},${reviewed}:guidelines/${id}`,
          url: addressOf(id),
          title: titleOf(title),
          text: summary,
          at: `${reviewed}T00:00:00Z`,
          kind: 'reviewed',
        },
  );
}
