import { createCatalogue, type CatalogueSources } from '../../src/catalogue/catalogue.ts';
import { entrySchema, type EntryInput, type Kind } from '../../src/schemas/entry.ts';

type Vocabularies = CatalogueSources['vocabularies'];

/** Entries of one kind, by id, with only the fields that a test needs. */
export function entriesOf(kind: Kind, given: Readonly<Record<string, Partial<EntryInput>>>) {
  return Object.entries(given).map(([id, fields]) => ({
    id,
    kind,
    entry: entrySchema.parse({
      name: id,
      repositories: [`https://git.example.org/${id}`],
      ...fields,
    }),
  }));
}

/** A catalogue with these entries and vocabularies only. */
export function smallCatalogue(
  entries: CatalogueSources['entries'],
  vocabularies: Partial<Vocabularies>,
  metadata: CatalogueSources['metadata'] = {},
) {
  const none = { outlines: [], topics: [], organisations: [], interfaces: [], relations: [] };
  return createCatalogue({
    entries,
    ecosystems: [],
    vocabularies: { ...none, ...vocabularies },
    metadata,
    numbers: {},
  });
}
