import type { HeaderRule } from '../exports/servers/serving.ts';
import { askedOrigins } from '../manifests/importers/forge-apis.ts';
import type { Site } from '../schemas/site.ts';
import { contentSecurityPolicy } from './theme-script.ts';

/** A picture that somebody opens by itself: it asks for nothing, and runs nothing. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** Files whose name holds a hash of what is in them. */
const HASHED = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/filter/*'];

/** What pages and programs of other sites may read, and only that: not all sites are open to everybody. */
const SHARED = ['api/*', 'feeds/*', 'v1/*', 'projects/*/badge.svg'];

/**
 * The headers of a site. The policy is that of the pages themselves, and says also who may show a page within one of
 * theirs, which HTML cannot: everybody the cards below `embed/`, nobody else anything.
 */
export function headerRules({ forges }: Pick<Site, 'forges'>): HeaderRule[] {
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
