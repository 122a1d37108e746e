/** Debian: the releases that have a source package. https://sources.debian.org/doc/api/ */
import { z } from 'astro/zod';

import { inPath, packageEnricher } from './package-enricher.ts';

const suite = z.string().regex(/^[a-z][a-z-]{0,39}$/);

/** Where nothing is known, the service may answer 200 with an `error`. */
const answer = z.union([
  z.object({
    versions: z.array(z.object({ suites: z.array(suite).max(40) })).max(1_000),
  }),
  z.object({ error: z.literal(404) }),
]);

/** Releases that are kept of a package. */
const MOST = 40;

export const debian = packageEnricher({
  field: 'debian',
  service: 'debian',
  name: 'Debian',
  api: 'https://sources.debian.org/api',
  budget: 10,
  path: ({ name }) => `src/${inPath(name.replace(/^debian\//, ''))}/`,
  schema: answer,
  keep(found) {
    const suites = 'versions' in found ? found.versions.flatMap((one) => one.suites) : [];
    const releases = [...new Set(suites)].slice(0, MOST);
    return releases.length > 0 ? { releases } : undefined;
  },
});
