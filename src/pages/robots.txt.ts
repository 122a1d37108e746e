import type { APIRoute } from 'astro';

import { href } from '../schemas/address.ts';
import { siteLanguages } from '../schemas/languages.ts';
import { getSite } from '../site/site.ts';

/** Each language has a sitemap of its own. */
export const GET: APIRoute = ({ site }) => {
  const sitemaps = siteLanguages(getSite()).map(
    ({ folder }) => `Sitemap: ${new URL(href(`/${folder}sitemap-index.xml`), site).href}\n`,
  );
  return new Response(`User-agent: *\nAllow: /\n\n${sitemaps.join('')}`);
};
