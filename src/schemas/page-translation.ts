/** Front matter of a page in a further language, `page.fr.mdx` beside `page.mdx`: its texts. All else is said by the page itself. */
import { z } from 'astro/zod';

import { guidelineSchema, pageSchema } from './guideline.ts';
import { newsSchema } from './office/news.ts';
import { day } from './text.ts';

const translated = day
  .optional()
  .describe(
    'The day of the state of the page that it translates. Without it, the day of its last change in git counts.',
  );

export const pageTranslationSchemas = {
  guidelines: z.strictObject({
    title: guidelineSchema.shape.title,
    summary: guidelineSchema.shape.summary,
    topic: guidelineSchema.shape.topic.optional(),
    translated,
  }),
  pages: z.strictObject({
    title: pageSchema.shape.title,
    summary: pageSchema.shape.summary,
    translated,
  }),
  news: z.strictObject({
    title: newsSchema.shape.title,
    summary: newsSchema.shape.summary,
    translated,
  }),
} as const;

/** The folders of pages, below `content/`. */
export type PageFolder = keyof typeof pageTranslationSchemas;
export const PAGE_FOLDERS = Object.keys(pageTranslationSchemas) as PageFolder[];

/**
 * A page and its language by the path of its file, without extension: `start/share.fr` is `start/share` in French. The
 * names of pages themselves have no dot.
 */
export function pageName(path: string): { readonly of: string; readonly language?: string } {
  const [, of = path, language] = /^(.*)\.([^./]+)$/.exec(path) ?? [];
  return { of, ...(language !== undefined && { language }) };
}
