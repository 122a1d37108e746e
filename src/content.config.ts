import { join } from 'node:path';

import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

import { ecosystemSchema } from './schemas/ecosystem.ts';
import { entrySchema } from './schemas/entry.ts';
import { guidelineSchema, pageSchema } from './schemas/guideline.ts';
import { metadataRecordSchema } from './schemas/metadata.ts';
import { numberListSchema, parseNumberList } from './schemas/numbers.ts';
import { vocabularySchemas } from './schemas/vocabulary.ts';
import { instanceFolder } from './instance/instance-folder.ts';

const content = join(instanceFolder(), 'content');
const catalogue = join(instanceFolder(), 'catalogue');

const yamlFolder = (folder: string) =>
  glob({
    base: join(catalogue, folder),
    pattern: '*.yaml',
    generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
  });
const mdxFolder = (folder: string) =>
  glob({ base: join(content, folder), pattern: '**/[^_]*.mdx' });
const yamlList = (name: string) => file(join(catalogue, 'vocabularies', `${name}.yaml`));

export const collections = {
  hardware: defineCollection({ loader: yamlFolder('hardware'), schema: entrySchema }),
  gateware: defineCollection({ loader: yamlFolder('gateware'), schema: entrySchema }),
  software: defineCollection({ loader: yamlFolder('software'), schema: entrySchema }),
  ecosystems: defineCollection({ loader: yamlFolder('ecosystems'), schema: ecosystemSchema }),
  topics: defineCollection({
    loader: yamlList('topics'),
    schema: vocabularySchemas.topics.element,
  }),
  organisations: defineCollection({
    loader: yamlList('organisations'),
    schema: vocabularySchemas.organisations.element,
  }),
  interfaces: defineCollection({
    loader: yamlList('interfaces'),
    schema: vocabularySchemas.interfaces.element,
  }),
  relations: defineCollection({
    loader: yamlList('relations'),
    schema: vocabularySchemas.relations.element,
  }),
  metadata: defineCollection({
    loader: file(join(catalogue, 'metadata.json')),
    schema: metadataRecordSchema,
  }),
  numbers: defineCollection({
    loader: file(join(catalogue, 'numbers.json'), { parser: parseNumberList }),
    schema: numberListSchema.element,
  }),
  guidelines: defineCollection({ loader: mdxFolder('guidelines'), schema: guidelineSchema }),
  pages: defineCollection({ loader: mdxFolder('pages'), schema: pageSchema }),
};
