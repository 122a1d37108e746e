/** Checks every file except for entries with its schema. */
import type { z } from 'astro/zod';

import type { Document } from '../../document.ts';
import { type Instance, TOOLS } from '../../read.ts';
import { VOCABULARIES } from '../../vocabularies.ts';
import { chooserSchema } from '../../../licences/chooser-schema.ts';
import { boardsSchema } from '../../../schemas/board-record.ts';
import { brandSchema } from '../../../schemas/brand.ts';
import { ecosystemSchema } from '../../../schemas/ecosystem.ts';
import { entrySchema } from '../../../schemas/entry.ts';
import { foreignCatalogueSchema } from '../../../schemas/foreign.ts';
import { eventsSchema } from '../../../schemas/events.ts';
import { guidelineSchema, pageSchema } from '../../../schemas/guideline.ts';
import { metadataSchema } from '../../../schemas/metadata.ts';
import { newsSchema } from '../../../schemas/office/news.ts';
import { OFFICE, OFFICE_NAMES } from '../../../schemas/office/collections.ts';
import { numbersSchema } from '../../../schemas/numbers.ts';
import { pictureRecordSchema } from '../../../schemas/picture-record.ts';
import { searchWordsSchema } from '../../../schemas/search-words.ts';
import { sourcesSchema } from '../../../schemas/source.ts';
import { siteSchema } from '../../../schemas/site.ts';
import { toolSchemas } from '../../../schemas/tools.ts';
import { vocabularySchemas } from '../../../schemas/vocabulary.ts';
import { vulnerabilitiesSchema } from '../../../schemas/vulnerabilities.ts';
import type { Context } from '../context.ts';
import type { Problem } from '../problem.ts';
import { check } from './check-schema.ts';

/** Every file that people write, but for pages, with its schema; undefined where there is no such file. */
export function* writtenFiles(
  instance: Instance,
): Generator<readonly [schema: z.ZodType, document: Document | undefined]> {
  yield [siteSchema, instance.site];
  yield [chooserSchema, instance.chooser];
  yield [sourcesSchema, instance.sources];
  yield [searchWordsSchema, instance.searchWords];
  yield [brandSchema, instance.brand];
  for (const name of TOOLS) yield [toolSchemas[name], instance.tools[name]];
  for (const entry of instance.entries) yield [entrySchema, entry];
  for (const ecosystem of instance.ecosystems) yield [ecosystemSchema, ecosystem];
  for (const name of VOCABULARIES) yield [vocabularySchemas[name], instance.vocabularies[name]];
  for (const name of OFFICE_NAMES)
    for (const document of instance.office[name]) yield [OFFICE[name].schema, document];
}

export function* schemaProblems({ instance }: Context): Generator<Problem> {
  for (const [schema, document] of writtenFiles(instance))
    // Entries are checked by a rule of their own, which the form has too.
    if (schema !== entrySchema) yield* check(schema, document);
  for (const guideline of instance.guidelines) yield* check(guidelineSchema, guideline);
  for (const page of instance.pages) yield* check(pageSchema, page);
  for (const news of instance.news) yield* check(newsSchema, news);
  yield* check(metadataSchema, instance.metadata);
  yield* check(eventsSchema, instance.events);
  yield* check(numbersSchema, instance.numbers);
  yield* check(vulnerabilitiesSchema, instance.vulnerabilities);
  for (const foreign of instance.foreign) yield* check(foreignCatalogueSchema, foreign);
  for (const boards of instance.boards) yield* check(boardsSchema, boards);
  for (const pictures of instance.pictures) yield* check(pictureRecordSchema, pictures);
}
