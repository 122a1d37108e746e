import { createCatalogue, type Catalogue } from '../../catalogue/catalogue.ts';
import type { Instance } from '../../instance/read.ts';
import { entrySchema } from '../../schemas/entry.ts';
import { metadataSchema, type Metadata } from '../../schemas/metadata.ts';
import { numbersSchema } from '../../schemas/numbers.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';

export interface DriftSources {
  readonly catalogue: Catalogue;
  readonly metadata: Metadata;
  readonly site: Site;
  /** Files that do not fit their schema and were passed over; the validator says why. */
  readonly skipped: readonly string[];
}

/** What drift is looked for in; nothing when the site or the metadata cannot be read. */
export function loadSources(instance: Instance): DriftSources | undefined {
  const site = siteSchema.safeParse(instance.site.value);
  const metadata = metadataSchema.safeParse(instance.metadata?.value ?? {});
  if (!site.success || !metadata.success) return undefined;
  const parsed = instance.entries.map(({ id, kind, file, value }) => ({
    id,
    kind,
    file,
    entry: entrySchema.safeParse(value).data,
  }));
  const entries = parsed.flatMap(({ id, kind, entry }) => (entry ? [{ id, kind, entry }] : []));
  const catalogue = createCatalogue({
    entries,
    ecosystems: [],
    vocabularies: { topics: [], organisations: [], interfaces: [], relations: [] },
    metadata: metadata.data,
    numbers: numbersSchema.safeParse(instance.numbers?.value ?? {}).data ?? {},
  });
  const skipped = parsed.flatMap(({ file, entry }) => (entry ? [] : [file]));
  return { catalogue, metadata: metadata.data, site: site.data, skipped };
}
