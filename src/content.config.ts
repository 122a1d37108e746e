import { join } from 'node:path';

import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

import { instanceFolder } from './instance/instance-folder.ts';
import { guidelineSchema, pageSchema } from './schemas/guideline.ts';
import { newsSchema } from './schemas/office/news.ts';
import { type PageFolder, pageTranslationSchemas } from './schemas/page-translation.ts';

/** Names with a dot are translations. */
const PAGES = '**/[^_.]*([^.]).mdx';
const language = process.env['OSPO_LANGUAGE'];
/** In the language of this build: `share.fr.mdx`, `share.fr-CH.mdx`. */
const TRANSLATIONS = language ? [`**/[^_.]*([^.]).${language}?(-[A-Z][A-Z]).mdx`] : [];

const mdxFolder = (folder: PageFolder) =>
  glob({
    base: join(instanceFolder(), 'content', folder),
    pattern: [PAGES, ...TRANSLATIONS],
    generateId: ({ entry }) => entry.slice(0, -'.mdx'.length).replace(/\/index$/, ''),
  });

/** Pages that Astro renders, in two languages. The catalogue is data, and read by the reader of the validator: `site/catalogue.ts`. */
export const collections = {
  guidelines: defineCollection({
    loader: mdxFolder('guidelines'),
    schema: z.union([guidelineSchema, pageTranslationSchemas.guidelines]),
  }),
  news: defineCollection({
    loader: mdxFolder('news'),
    schema: z.union([newsSchema, pageTranslationSchemas.news]),
  }),
  pages: defineCollection({
    loader: mdxFolder('pages'),
    schema: z.union([pageSchema, pageTranslationSchemas.pages]),
  }),
};
