/** The data of the handbook's tools: `content/tools/*.yaml`. */
import { z } from 'astro/zod';

import { addProjectSchema } from './add-project.ts';
import { KINDS } from './entry.ts';
import { HYGIENE_FILES } from './metadata.ts';
import { citation } from './source.ts';
import { words } from './localised.ts';
import { id, line } from './text.ts';
import { link, whichWaySchema } from './which-way.ts';

/** Evidence that the catalogue can show: a file in the repository, or a value of the entry. */
export const PROOFS = [...HYGIENE_FILES, 'entry', 'licenses', 'relations', 'release'] as const;
export type Proof = (typeof PROOFS)[number];

const guideline = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write <section>/<page>.');

/** `content/tools/release.yaml`: which guidelines' checklists make a release of each kind. */
const releaseSchema = z.strictObject({
  lead: words(250),
  guidelines: z.partialRecord(z.enum(KINDS), z.array(guideline).min(1)),
  proofs: z.array(
    z.strictObject({
      guideline,
      item: line(160).describe('The point, word for word as the guideline has it.'),
      by: z.enum(PROOFS),
      proves: z.enum(['all', 'part']).describe('part: show what was found, but leave the box.'),
    }),
  ),
});
export type ReleasePlan = z.output<typeof releaseSchema>;

const cited = {
  lead: words(250),
  credit: words(400).describe('Whose work this follows, and its licence.'),
  sources: z.array(citation).min(1),
};

const activity = z.strictObject({ id, label: words(120), why: words(200), link: link.optional() });

/** `content/tools/self-assessment.yaml`: stages of an office and the activities of each. */
const assessmentSchema = z.strictObject({
  ...cited,
  stages: z
    .array(
      z.strictObject({
        id,
        label: words(40),
        about: words(160),
        activities: z.array(activity).min(1),
      }),
    )
    .min(2),
});
export type Assessment = z.output<typeof assessmentSchema>;
export type Activity = Assessment['stages'][number]['activities'][number];

const metric = z.strictObject({
  name: words(80),
  chaoss: z.literal(true).optional().describe('The name is that of a metric of CHAOSS.'),
  about: words(160).describe('What to count, and what it does not show.'),
});

/** `content/tools/metrics.yaml`: goals, the questions that serve them, metrics that answer those. */
const metricsSchema = z.strictObject({
  ...cited,
  goals: z
    .array(
      z.strictObject({
        id,
        label: words(40),
        goal: words(200),
        questions: z
          .array(z.strictObject({ ask: words(160), metrics: z.array(metric).min(1) }))
          .min(1),
      }),
    )
    .min(1),
});
export type MetricsPlan = z.output<typeof metricsSchema>;

/** Each tool by file name. */
export const toolSchemas = {
  'add-project': addProjectSchema,
  release: releaseSchema,
  'which-way': whichWaySchema,
  'self-assessment': assessmentSchema,
  metrics: metricsSchema,
} as const;
export type ToolName = keyof typeof toolSchemas;
