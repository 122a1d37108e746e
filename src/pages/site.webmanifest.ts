import type { APIRoute } from 'astro';

import { messages as t } from '#messages/common.ts';
import { href, path } from '../schemas/address.ts';
import { getSite } from '../site/site.ts';

/** https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = () => {
  const { title, organisation, description, locale } = getSite();
  return new Response(
    JSON.stringify({
      name: title,
      short_name: t.shortName(organisation),
      description,
      lang: locale,
      start_url: href(path.home),
      scope: href(path.home),
      display: 'browser',
      background_color: '#f5f6f3',
      theme_color: '#f5f6f3',
      icons: [{ src: href('/mark.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
