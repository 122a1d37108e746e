/** ecosyste.ms: how many packages and repositories depend on a package. https://packages.ecosyste.ms/docs */
import { z } from 'astro/zod';

import { defined } from '../../lib/defined.ts';
import { readPurl } from '../../schemas/purl.ts';
import { count, inPath, packageEnricher } from './package-enricher.ts';

/** Answers for one package: it may stand in several registries of its type. */
const MOST = 100;

const found = z
  .array(
    z.object({
      purl: z.string().max(1_000),
      dependent_packages_count: count.nullish(),
      dependent_repos_count: count.nullish(),
      registry: z.object({ name: z.string().regex(/^[\w.-]{1,100}$/) }),
      name: z.string().min(1).max(300),
    }),
  )
  .max(MOST);

type Found = z.output<typeof found>[number];

export const ecosysteMs = packageEnricher({
  field: 'ecosysteMs',
  service: 'ecosyste-ms',
  name: 'ecosyste.ms',
  api: 'https://packages.ecosyste.ms/api/v1',
  budget: 40,
  path: ({ text }) => `packages/lookup?purl=${encodeURIComponent(text)}`,
  schema: found,
  keep(list, purl) {
    const one = listing(list, purl);
    if (one === undefined) return undefined;
    return defined({
      packages: one.dependent_packages_count ?? undefined,
      repositories: one.dependent_repos_count ?? undefined,
    });
  },
  page(purl, list) {
    const { registry, name } = listing(list, purl) ?? {};
    return registry && name
      ? `https://packages.ecosyste.ms/registries/${registry.name}/packages/${inPath(name)}`
      : 'https://packages.ecosyste.ms/';
  },
});

/** That of the same package; a conda package stands in the registry of its channel. */
function listing(
  list: readonly Found[],
  { key, qualifiers }: { key: string; qualifiers?: Readonly<Record<string, string>> | undefined },
): Found | undefined {
  const channel = qualifiers?.['channel'];
  return list.find(({ purl, registry }) => {
    const reading = readPurl(purl);
    const isSame = 'purl' in reading && reading.purl.key === key;
    return isSame && (channel === undefined || registry.name.startsWith(channel));
  });
}
