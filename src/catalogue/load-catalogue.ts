import type { Instance } from '../instance/read.ts';
import { ecosystemSchema } from '../schemas/ecosystem.ts';
import { entrySchema } from '../schemas/entry.ts';
import { metadataSchema } from '../schemas/metadata.ts';
import { numbersSchema } from '../schemas/numbers.ts';
import { type Vocabularies, vocabularySchemas } from '../schemas/vocabulary.ts';
import { type Catalogue, type CatalogueSources, createCatalogue } from './catalogue.ts';

/**
 * The catalogue of an instance.
 *
 * @throws as `parseSources` does.
 */
export function loadCatalogue(instance: Instance): Catalogue {
  return createCatalogue(parseSources(instance));
}

/**
 * What an instance says of its catalogue, file by file.
 *
 * @throws if a file does not fit its schema; `npm run validate` says which, and where.
 */
export function parseSources(instance: Instance): CatalogueSources {
  return {
    entries: instance.entries.map(({ id, kind, value }) => ({
      id,
      kind,
      entry: entrySchema.parse(value),
    })),
    ecosystems: instance.ecosystems.map(({ id, value }) => ({
      id,
      ecosystem: ecosystemSchema.parse(value),
    })),
    vocabularies: vocabulariesOf(instance),
    metadata: metadataSchema.parse(instance.metadata?.value ?? {}),
    numbers: numbersSchema.parse(instance.numbers?.value ?? {}),
  };
}

function vocabulariesOf({ vocabularies }: Instance): Vocabularies {
  const { topics, organisations, interfaces, relations } = vocabularySchemas;
  return {
    topics: topics.parse(vocabularies.topics?.value ?? []),
    organisations: organisations.parse(vocabularies.organisations?.value ?? []),
    interfaces: interfaces.parse(vocabularies.interfaces?.value ?? []),
    relations: relations.parse(vocabularies.relations?.value ?? []),
  };
}
