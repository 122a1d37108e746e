/** Front matter of a page of the handbook: `content/guidelines/<section>/<page>.mdx`. */
import { z } from 'astro/zod';

import { ARTEFACTS } from './entry.ts';
import { day, id, line, webAddress } from './text.ts';

export const AUDIENCES = ['developers', 'designers', 'group-leaders', 'users', 'offices'] as const;
export const STANDINGS = ['required', 'recommended', 'good-practice'] as const;
export const GUIDELINE_STATUSES = ['draft', 'current', 'withdrawn'] as const;

export const source = z
  .strictObject({
    title: line(200).describe('Name of the document.'),
    url: webAddress.optional().describe('Where it can be read.'),
    document: line(120).optional().describe('Document and section, where there is no address.'),
  })
  .refine(({ url, document }) => url ?? document, 'Give the address or the document.');

export const guidelineSchema = z.strictObject({
  title: line(80).describe('A task or a question, as a person would say it.'),
  summary: line(160).describe('The answer in one sentence.'),
  audience: z.array(z.enum(AUDIENCES)).min(1).describe('For whom it is written.'),
  artefacts: z.array(z.enum(ARTEFACTS)).min(1).describe('What it applies to.'),
  topic: line(40).describe('What it is about, in a word or two.'),
  number: z
    .string()
    .regex(/^(ST|SW|HW|LI|RP|CO|US|CI|SE|OF)-\d{2}$/, 'Two letters and two digits, such as HW-01.'),
  status: z.enum(GUIDELINE_STATUSES).describe('Where the page stands in its life.'),
  standing: z
    .enum(STANDINGS)
    .describe(
      'required: confirmed policy; recommended: the office says so; good-practice: others do.',
    ),
  reviewed: day.optional().describe('When the office last read it through; left out until it has.'),
  owner: line(80)
    .optional()
    .describe(
      'The role that answers for it, or should until the office has read it; never a person.',
    ),
  sources: z.array(source).min(1).describe('What the statements rest on.'),
  related: z
    .strictObject({
      guidelines: z.array(z.string()).optional().describe('Paths such as "software/publish".'),
      entries: z.array(id).optional().describe('Ids of projects that do it well.'),
    })
    .optional(),
  order: z.int().nonnegative().describe('Place within the section.'),
});

export type Guideline = z.output<typeof guidelineSchema>;

/** Front matter of a page of the office itself: `content/pages/<page>.mdx`. */
export const pageSchema = z.strictObject({
  title: line(80),
  summary: line(160),
  reviewed: day.optional(),
  order: z.int().nonnegative().optional(),
});

export type OfficePage = z.output<typeof pageSchema>;
