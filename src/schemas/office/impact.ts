/** Published statements about the use of the organisation's work: `content/impact.yaml`. */
import { z } from 'astro/zod';

import { words } from '../localised.ts';
import { id, listOf, partialDay } from '../text.ts';
import { related, statementSource } from './statement.ts';

const statement = z.strictObject({
  id,
  subject: words(120).describe('What it is about.'),
  figure: words(80).describe('As the source gives it, such as "over 6 million commits".'),
  fact: words(300).describe('What the figure counts, in one or two sentences.'),
  date: partialDay
    .optional()
    .describe('What day, month or year it is true of; left out if unknown.'),
  source: statementSource,
  related: related.optional(),
});

export const impactSchema = listOf(statement, 500).describe(
  'Published figures, the weightiest first.',
);

export type Statement = z.output<typeof statement>;
