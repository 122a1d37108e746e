/** The search vocabulary of an office: `content/search.yaml`. */
import { z } from 'astro/zod';

import { line, listOf } from './text.ts';

const words = line(80);

const answer = z.strictObject({
  for: listOf(words)
    .min(1)
    .describe(
      'What people type who want it: words or phrases, each whole. Capitals and endings do not count.',
    ),
  to: z
    .string()
    .max(300)
    .regex(/^\/(?!\/)\S*$/, 'Write a path within the site, such as /guidelines/licences/choose/.')
    .describe('A page of this site, or a part of one.'),
  label: line(80)
    .optional()
    .describe('How it is called. Needed only where the page itself is not searched.'),
  note: line(200).optional().describe('One sentence under it, where it has a label.'),
});

export const searchWordsSchema = z.strictObject({
  answers: listOf(answer, 500).optional().describe('Pages that answer what people ask for.'),
  synonyms: listOf(listOf(words, 20).min(2), 500)
    .optional()
    .describe('Groups of words and phrases that mean the same. Whoever types one finds all.'),
  ignored: listOf(line(30), 500)
    .optional()
    .describe('Words that say nothing, such as articles of a second language.'),
});

export type SearchWordsFile = z.output<typeof searchWordsSchema>;
