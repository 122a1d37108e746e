import { getCollection } from 'astro:content';

import { type Catalogue, createCatalogue } from '../catalogue/catalogue.ts';
import { KINDS } from '../schemas/entry.ts';

let built: Promise<Catalogue> | undefined;

/** The joined catalogue. Made once for a build; anew for every page while editing, so that changes show. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return joinCollections();
  return (built ??= joinCollections());
}

async function joinCollections(): Promise<Catalogue> {
  const entries = await Promise.all(
    KINDS.map(async (kind) =>
      (await getCollection(kind)).map(({ id, data }) => ({ id, kind, entry: data })),
    ),
  );
  return createCatalogue({
    entries: entries.flat(),
    ecosystems: (await getCollection('ecosystems')).map(({ id, data }) => ({
      id,
      ecosystem: data,
    })),
    vocabularies: {
      topics: (await getCollection('topics')).map(({ data }) => data),
      organisations: (await getCollection('organisations')).map(({ data }) => data),
      interfaces: (await getCollection('interfaces')).map(({ data }) => data),
      relations: (await getCollection('relations')).map(({ data }) => data),
    },
    metadata: Object.fromEntries(
      (await getCollection('metadata')).map(({ id, data }) => [id, data]),
    ),
    numbers: Object.fromEntries(
      (await getCollection('numbers')).map(({ id, data }) => [id, data.number]),
    ),
  });
}
