/** JSON Schemas of the data, generated from the program's own schemas. */
import { z } from 'astro/zod';

import { brandSchema } from '../schemas/brand.ts';
import { ecosystemSchema } from '../schemas/ecosystem.ts';
import { entrySchema, KINDS } from '../schemas/entry.ts';
import { OFFICE, OFFICE_NAMES } from '../schemas/office/collections.ts';
import { newsSchema } from '../schemas/office/news.ts';
import { sourcesSchema } from '../schemas/source.ts';
import { searchWordsSchema } from '../schemas/search-words.ts';
import type { Vocabularies } from '../schemas/vocabulary.ts';
import type { PublishedSchema } from '../schemas/data-address.ts';
import { withWords } from './schema-words.ts';
import { foreignFileSchema } from './schemas/foreign-file.ts';
import { catalogueFileSchema, projectRecordSchema } from './schemas/project-record.ts';

/** Name of the schema → its title. An entry has the same fields whatever its kind. */
const PUBLISHED_SCHEMAS = {
  hardware: { title: 'Entry of a hardware project', schema: entrySchema },
  gateware: { title: 'Entry of a gateware project', schema: entrySchema },
  software: { title: 'Entry of a software project', schema: entrySchema },
  documentation: { title: 'Entry of documentation', schema: entrySchema },
  ecosystem: { title: 'Entry of an ecosystem', schema: ecosystemSchema },
  sources: { title: 'Sources of the handbook', schema: sourcesSchema },
  search: { title: 'Words of the search', schema: searchWordsSchema },
  brand: { title: 'Look of the site', schema: brandSchema },
  ...OFFICE,
  news: { title: 'Front matter of a piece of news', schema: newsSchema },
  project: { title: 'Record of a project', schema: projectRecordSchema },
  catalogue: { title: 'The whole catalogue', schema: catalogueFileSchema },
  foreign: { title: 'Entries of other offices', schema: foreignFileSchema },
} as const satisfies Record<PublishedSchema, object>;

/** Files that people write; editors read their schemas from `catalogue/schema/`. */
export const WRITTEN = [
  ...KINDS,
  'ecosystem',
  'sources',
  'search',
  'brand',
  ...OFFICE_NAMES,
  'news',
] as const;

export const SCHEMA_NAMES = Object.keys(PUBLISHED_SCHEMAS) as readonly PublishedSchema[];

/**
 * JSON Schema 2020-12 of a file as people write it, which also accepts the program's output.
 *
 * @param address where the schema is published.
 * @param words suggestions for editors.
 */
export function publishedSchema(
  name: PublishedSchema,
  address: string,
  words?: Vocabularies,
): object {
  const { title, schema } = PUBLISHED_SCHEMAS[name];
  const plain = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern) jsonSchema.pattern = portable(jsonSchema.pattern);
    },
  });
  const isWritten = WRITTEN.some((one) => one === name);
  const { $schema, ...body } = words && isWritten ? withWords(plain, words, name) : plain;
  return { $schema, $id: address, title, ...body };
}

/** Unicode classes are not part of every regular expression engine; Python, for one, rejects the whole schema. */
const CLASSES = {
  '\\p{Cc}': '\\u0000-\\u001f\\u007f-\\u009f',
  '\\p{Zl}': '\\u2028',
  '\\p{Zp}': '\\u2029',
} as const;

function portable(pattern: string): string {
  return Object.entries(CLASSES).reduce(
    (text, [unicode, range]) => text.replaceAll(unicode, range),
    pattern,
  );
}
