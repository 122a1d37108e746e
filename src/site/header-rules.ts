import type { HeaderRule } from '../exports/servers/serving.ts';
import { askedOrigins } from '../manifests/importers/forge-apis.ts';
import { FINDINGS, METADATA_BADGE } from '../schemas/data-address.ts';
import { siteLanguages } from '../schemas/languages.ts';
import type { Site } from '../schemas/site.ts';
import { contentSecurityPolicy } from './theme-script.ts';

/** For a picture that is opened by itself. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** Files with a content hash in their name, which can be cached for ever. */
const HASHED = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/filter/*'];

/** Readable by other sites (CORS), and no more than that: not all portals are public. */
const SHARED = [
  'api/*',
  'feeds/*',
  'v1/*',
  'projects/*/badge.svg',
  `projects/*/${METADATA_BADGE}`,
  `projects/*/${FINDINGS}`,
];

/**
 * The HTTP headers of a site. The content security policy is that of the pages, with `frame-ancestors`, which does not
 * work in HTML: cards below `embed/` may be framed by any site, other pages by none.
 */
export function headerRules(site: Pick<Site, 'forges' | 'locale' | 'languages'>): HeaderRule[] {
  const folders = siteLanguages(site).map(({ folder }) => folder);
  return rulesOf(site).flatMap(({ place, headers }) =>
    // What begins with anything begins with a language, too.
    (place.startsWith('*') ? [''] : folders).map((folder) => ({ place: folder + place, headers })),
  );
}

function rulesOf({ forges }: Pick<Site, 'forges'>): HeaderRule[] {
  const policy = (framedBy: string, connect?: readonly string[]) => ({
    'content-security-policy': `${contentSecurityPolicy(connect)}; frame-ancestors ${framedBy}`,
  });
  return [
    {
      place: '*',
      headers: {
        'cache-control': 'no-cache',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'x-content-type-options': 'nosniff',
        ...policy("'self'"),
      },
    },
    { place: 'submit/*', headers: policy("'self'", askedOrigins(forges)) },
    { place: 'embed/*', headers: policy('*') },
    { place: '*.svg', headers: { 'content-security-policy': PICTURE_POLICY } },
    ...HASHED.map((place) => ({
      place,
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    })),
    ...SHARED.map((place) => ({ place, headers: { 'access-control-allow-origin': '*' } })),
  ];
}
