/** npm: downloads in 30 days. https://github.com/npm/registry/blob/main/docs/download-counts.md */
import { z } from 'astro/zod';

import { count, inPath, packageEnricher } from './package-enricher.ts';

export const npm = packageEnricher({
  field: 'npm',
  service: 'npm',
  name: 'npm',
  api: 'https://api.npmjs.org',
  budget: 15,
  path: ({ name }) => `downloads/point/last-month/${inPath(name).replace(/^%40/, '@')}`,
  // Its dates are not taken: when it was asked is known here.
  schema: z.object({ downloads: count }),
  keep: ({ downloads }) => ({ downloads }),
});
