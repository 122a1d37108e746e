/** The handbook by the day on which the office last read its pages through. */
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

/** The latest first, pages that nobody has reviewed last; those of one day by their number. */
export function byReview<Page extends ReviewedPage>(pages: readonly Page[]): Page[] {
  return pages.toSorted(
    (a, b) =>
      (b.data.reviewed ?? '').localeCompare(a.data.reviewed ?? '') ||
      a.data.number.localeCompare(b.data.number),
  );
}

/**
 * One item for the last review of each page that was reviewed; a later review is an item of its own.
 *
 * @param titleOf says of a title that its page was read through.
 * @param addressOf the full address of a page.
 * @param authority host of the site, which the ids name.
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
