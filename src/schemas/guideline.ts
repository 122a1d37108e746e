/** Front matter of a page of the handbook: `content/guidelines/<section>/<page>.mdx`. */
import { z } from 'astro/zod';

import { ARTEFACTS } from './entry.ts';
import { citation, citedRule } from './source.ts';
import { day, id, line } from './text.ts';

const STANDINGS = ['required', 'recommended', 'good-practice'] as const;
const GUIDELINE_STATUSES = ['draft', 'current', 'withdrawn'] as const;

export const guidelineSchema = z
  .strictObject({
    title: line(80).describe('A task or a question, as a person would say it.'),
    summary: line(160).describe('The answer in one sentence.'),
    audience: z
      .array(id)
      .min(1)
      .describe('For whom it is written: ids of `handbook.audiences` in content/site.yaml.'),
    artefacts: z.array(z.enum(ARTEFACTS)).min(1).describe('What it applies to.'),
    topic: line(40).describe('What it is about, in a word or two.'),
    number: z
      .string()
      .regex(
        /^[A-Z]{2}-\d{2}$/,
        'Write two capital letters, which the office chooses for each section, and two digits, such as HW-01.',
      ),
    status: z.enum(GUIDELINE_STATUSES).describe('Where the page stands in its life.'),
    standing: z
      .enum(STANDINGS)
      .describe(
        'required: confirmed policy; recommended: the office says so; good-practice: others do.',
      ),
    reviewed: day
      .optional()
      .describe('When the office last read it through; left out until it has.'),
    owner: line(80)
      .optional()
      .describe(
        'The role that answers for it, or should until the office has read it; never a person.',
      ),
    rules: z
      .array(citedRule)
      .min(1)
      .optional()
      .describe('What is required, and where that is said.'),
    sources: z.array(citation).min(1).describe('Ids of content/sources.yaml that it rests on.'),
    related: z
      .strictObject({
        guidelines: z.array(z.string()).optional().describe('Paths such as "software/publish".'),
        entries: z.array(id).optional().describe('Ids of projects that do it well.'),
      })
      .optional(),
    order: z.int().nonnegative().describe('Place within the section.'),
  })
  .superRefine(({ standing, rules }, context) => {
    const fault = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (standing === 'required' && !rules)
      fault('standing', 'Say under `rules` which source requires it, and where.');
    if (standing !== 'required' && rules)
      fault('rules', 'Only a page with the standing "required" has rules.');
  });

export type Guideline = z.output<typeof guidelineSchema>;

/** What a page of the office is about. */
const PAGE_SUBJECTS = ['office', 'site'] as const;
export type PageSubject = (typeof PAGE_SUBJECTS)[number];

/** Front matter of a page of the office itself: `content/pages/<page>.mdx`. */
export const pageSchema = z.strictObject({
  title: line(80),
  summary: line(160),
  reviewed: day.optional(),
  order: z.int().nonnegative().optional(),
  about: z
    .enum(PAGE_SUBJECTS)
    .optional()
    .describe('The group of links beside the pages in which it stands; of the site, if not said.'),
});

export type OfficePage = z.output<typeof pageSchema>;
