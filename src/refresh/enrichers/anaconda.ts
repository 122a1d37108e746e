/** anaconda.org: downloads of all files of a conda package, since they are there. https://api.anaconda.org */
import { z } from 'astro/zod';

import { count, inPath, packageEnricher } from './package-enricher.ts';

export const anaconda = packageEnricher({
  field: 'anaconda',
  service: 'anaconda',
  name: 'anaconda.org',
  api: 'https://api.anaconda.org',
  budget: 15,
  path: ({ name, qualifiers }) =>
    `package/${inPath(qualifiers?.['channel'] ?? 'main')}/${inPath(name)}`,
  schema: z
    .object({ files: z.array(z.object({ ndownloads: count })).max(50_000) })
    .transform(({ files }) => files.reduce((sum, { ndownloads }) => sum + ndownloads, 0))
    .pipe(count),
  keep: (downloads) => ({ downloads }),
});
