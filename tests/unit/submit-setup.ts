/** The small valid instance of the validator, as the form knows it. */
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { readInstance } from '../../src/instance/read.ts';
import { ecosystemSchema } from '../../src/schemas/ecosystem.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { vocabularySchemas } from '../../src/schemas/vocabulary.ts';
import { buildKnown } from '../../src/features/submit/build-form-index.ts';
import { INSTANCE } from '../fixtures/validate/overlay.ts';

export const instance = readInstance(INSTANCE);

const { vocabularies } = instance;
const catalogue = createCatalogue({
  entries: instance.entries.map(({ id, kind, value }) => ({
    id,
    kind,
    entry: entrySchema.parse(value),
  })),
  ecosystems: instance.ecosystems.map(({ id, value }) => ({
    id,
    ecosystem: ecosystemSchema.parse(value),
  })),
  vocabularies: {
    topics: vocabularySchemas.topics.parse(vocabularies.topics?.value),
    organisations: vocabularySchemas.organisations.parse(vocabularies.organisations?.value),
    interfaces: vocabularySchemas.interfaces.parse(vocabularies.interfaces?.value),
    relations: vocabularySchemas.relations.parse(vocabularies.relations?.value),
  },
  metadata: {},
  numbers: {},
});

export const known = buildKnown(catalogue, siteSchema.parse(instance.site.value));

export const board = instance.entries.find(({ id }) => id === 'board');
