/** Front matter of a piece of news: `content/news/<date>-<slug>.mdx`. */
import { z } from 'astro/zod';

import { id, line, listOf, partialDay } from '../text.ts';
import { related, statementSources } from './statement.ts';

export const newsSchema = z.strictObject({
  title: line(120).describe('What has happened, as a headline.'),
  date: partialDay.describe(
    'When it happened or was announced, as exactly as it is known; also the beginning of the file name.',
  ),
  summary: line(160).describe('The news in one sentence.'),
  tags: listOf(id, 10).optional().describe('What it is about, such as "release" or "policy".'),
  related: related.optional(),
  sources: statementSources.describe('Where it was said.'),
});

export type News = z.output<typeof newsSchema>;
