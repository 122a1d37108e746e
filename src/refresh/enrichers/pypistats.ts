/** PyPI Stats, of the Python Software Foundation: downloads in 30 days, without mirrors. https://pypistats.org/api/ */
import { z } from 'astro/zod';

import { count, inPath, packageEnricher } from './package-enricher.ts';

/** PyPI's own JSON API counts no downloads any more. */
export const pypistats = packageEnricher({
  field: 'pypistats',
  service: 'pypistats',
  name: 'PyPI Stats',
  api: 'https://pypistats.org/api',
  // It asks for few requests a minute.
  budget: 15,
  path: ({ name }) => `packages/${inPath(name)}/recent`,
  schema: z.object({ data: z.object({ last_month: count }) }),
  keep: ({ data }) => ({ downloads: data.last_month }),
  page: ({ name }) => `https://pypistats.org/packages/${inPath(name)}`,
});
