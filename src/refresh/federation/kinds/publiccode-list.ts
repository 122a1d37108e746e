/**
 * A list of what has a `publiccode.yml`: the publishers that publiccode-crawler reads
 * (https://github.com/italia/publiccode-crawler), or addresses of repositories or of such files, as YAML, JSON, or one
 * in each line.
 */
import { z } from 'astro/zod';

import { readYaml } from '../../../lib/yaml.ts';
import { MAX_MANIFEST } from '../../../manifests/parse.ts';
import { canonicalRepository } from '../../../schemas/repository-url.ts';
import { type ForgeAt, forgeKindOf, pagesOf } from '../../../schemas/forges/forges.ts';
import type { Asked, CatalogueReader, NamedFile } from '../reader.ts';

const FILE = /\/publiccode\.ya?ml$/i;

const addresses = z.array(z.string());

/** Groups of repositories, `orgs`, are not asked for what they hold. */
const publishers = z.array(z.object({ repos: addresses.nullish().catch(undefined) }));

const listSchema = z.union([
  addresses,
  publishers.transform((all) => all.flatMap(({ repos }) => repos ?? [])),
  z.string().transform((lines) => lines.split(/\s+/)),
]);

export const reader: CatalogueReader = {
  first: ({ url }) => url,
  read: (text, asked) => {
    if (text.length > MAX_MANIFEST) return undefined;
    const read = readYaml(text, { asWritten: true, maxAliases: 0 });
    const list = 'value' in read ? listSchema.safeParse(read.value).data : undefined;
    const known = list?.filter((address) => /^https:\/\//i.test(address)) ?? [];
    // A page that is no list, such as an HTML page, has no address in the place of one.
    if (!list || (known.length === 0 && list.length > 0)) return undefined;
    const found = known.map((address) => fileAt(address, asked));
    const files = found.filter((file) => file !== undefined);
    const refused = list.length - files.length;
    return { projects: Array.from({ length: refused }, () => undefined), files };
  },
};

/** The file itself, or that of a repository at a forge whose kind is known. */
function fileAt(address: string, { forges }: Asked): NamedFile | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  if (FILE.test(url.pathname)) return { address: url.href };
  const repository = canonicalRepository(address);
  const raw = pagesOf(kindAt(url.host, forges))?.raw('HEAD', 'publiccode.yml');
  return raw === undefined ? undefined : { address: repository + raw, repository };
}

function kindAt(host: string, forges: readonly ForgeAt[]) {
  return forges.find((forge) => forge.host === host)?.kind ?? forgeKindOf(host);
}
