/** The sources of the handbook: `content/sources.yaml`, one list for all pages and tools. */
import { z } from 'astro/zod';

import { id, line, listOf, partialDay, webAddress } from './text.ts';

/** Sources of the first five kinds may be outdated after a year; the others hold until replaced. */
const SOURCE_KINDS = [
  ...['advice', 'minutes', 'news', 'page', 'report'],
  ...['law', 'licence', 'paper', 'policy', 'standard'],
] as const;
export const AGEING_KINDS: readonly string[] = SOURCE_KINDS.slice(0, 5);
const SOURCE_USES = ['rule', 'recommendation', 'fact', 'practice', 'reading'] as const;

const figure = z.strictObject({
  value: z.number().describe('The figure as the source gives it.'),
  of: line(60).describe('The words that follow it in a text, such as "requests".'),
});

const sourceSchema = z
  .strictObject({
    id: id.describe('By which pages cite it.'),
    title: line(200).describe('Name of the document, and whose it is.'),
    url: webAddress.optional().describe('Where it can be read.'),
    document: line(200).optional().describe('Where it can be found, if there is no address.'),
    date: partialDay.optional().describe('When it was published; left out where it does not say.'),
    read: partialDay.optional().describe('When the handbook was last held against it.'),
    copy: z.literal(true).optional().describe('Only a stored copy of unknown age was read.'),
    kind: z.enum(SOURCE_KINDS).describe('What kind of document it is.'),
    use: listOf(z.enum(SOURCE_USES))
      .min(1)
      .describe(
        'rule: what it says may be called required; recommendation: the office recommends it; fact; practice: of others; reading: nothing rests on it.',
      ),
    figures: listOf(figure).min(1).optional().describe('Figures that no page may contradict.'),
  })
  .refine(({ url, document }) => url ?? document, 'Give the address or the document.');

export const sourcesSchema = listOf(sourceSchema, 2_000).describe('What the pages and tools cite.');

export type Source = z.output<typeof sourceSchema>;

/** A citation: the id of a source, with the place in it where needed. */
export const citation = z.union([
  id,
  z.strictObject({ id, place: line(200).describe('Chapter, section or article.') }),
]);

export type Citation = z.output<typeof citation>;

/** A rule that a page calls required, with its quotation. */
export const citedRule = z.strictObject({
  source: id.describe('A source that may carry a rule.'),
  place: line(200).describe('Chapter, section or sentence.'),
  quotes: listOf(line(200)).min(1).optional().describe('Its few words.'),
});

export type CitedRule = z.output<typeof citedRule>;
