import type { APIRoute } from 'astro';

import { madeAt } from '../../exports/feed.ts';
import { atomText } from '../../exports/feed-atom.ts';
import { handbookPath } from '../../schemas/handbook-path.ts';
import { reviewItems } from '../../features/handbook/reviews.ts';
import { handbookMessages as say } from '#messages/handbook.ts';
import { path } from '../../schemas/address.ts';
import { absolute } from '../../schemas/data-address.ts';
import { handbookSections, hasHandbook } from '../../site/guidelines.ts';
import { getSite } from '../../site/site.ts';

/** `handbook.xml`, where there is one. */
export async function getStaticPaths() {
  return (await hasHandbook()) ? [{ params: { handbook: 'handbook' } }] : [];
}

export const GET: APIRoute = async () => {
  const pages = (await handbookSections()).flatMap((section) => section.pages);
  const items = reviewItems(
    pages,
    say.reviewed,
    (id) => absolute(path.guideline(id)),
    new URL(absolute(path.home)).hostname,
  );
  const { title, locale, office } = getSite();
  const feed = {
    title: say.feedTitle(title),
    language: locale,
    page: absolute(handbookPath.changes),
    self: absolute(handbookPath.feed),
    author: office,
    updated: items[0]?.at ?? madeAt(),
    items,
  };
  return new Response(atomText(feed), { headers: { 'content-type': 'application/atom+xml' } });
};
