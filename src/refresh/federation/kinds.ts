/** The reader of each kind of catalogue, found by the name of its file, so that none is listed twice. */
import { CATALOGUE_KINDS, type CatalogueKind } from '../../schemas/federation.ts';
import type { CatalogueReader } from './reader.ts';

async function readerOf(kind: CatalogueKind) {
  const loaded = (await import(`./kinds/${kind}.ts`)) as { readonly reader: CatalogueReader };
  return [kind, loaded.reader] as const;
}

export const CATALOGUE_READERS = Object.fromEntries(
  await Promise.all(CATALOGUE_KINDS.map(readerOf)),
) as Readonly<Record<CatalogueKind, CatalogueReader>>;
