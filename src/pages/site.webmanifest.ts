import type { APIRoute } from 'astro';

import { messages as t } from '#messages/common.ts';
import { href, path } from '../schemas/address.ts';
import { getBrand } from '../site/brand.ts';
import { getSite } from '../site/site.ts';

/** https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = () => {
  const { title, organisation, description, locale } = getSite();
  const { icons, palette } = getBrand();
  const colour = palette.paper.light;
  return new Response(
    JSON.stringify({
      name: title,
      short_name: t.shortName(organisation),
      description,
      lang: locale,
      start_url: href(path.home),
      scope: href(path.home),
      display: 'browser',
      background_color: colour,
      theme_color: colour,
      icons: icons.map(({ name, sizes, type }) => ({ src: href(`/${name}`), sizes, type })),
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
