/** Projects that belong together: `catalogue/ecosystems/<id>.yaml`. */
import { z } from 'astro/zod';

import { review } from './entry-parts.ts';
import { entrySchema } from './entry.ts';
import { localised, words } from './localised.ts';
import { id, line, listOf, markdown } from './text.ts';
import { useSchema } from './use.ts';

const group = z.strictObject({
  label: words(60).describe('What these members have in common, such as "Carriers".'),
  members: listOf(id, 1_000).min(1).describe('Ids of projects.'),
});

export const ecosystemSchema = z.strictObject({
  name: line(80).describe('The name of the family.'),
  summary: words(160).describe('One plain sentence: what holds it together.'),
  description: localised(markdown).optional().describe('More, in Markdown.'),
  topics: entrySchema.shape.topics,
  organisations: entrySchema.shape.organisations,
  repositories: entrySchema.shape.repositories,
  links: entrySchema.shape.links,
  groups: listOf(group).min(1).describe('The members, in the order in which they are shown.'),
  uses: listOf(useSchema)
    .optional()
    .describe(
      "Documented use of the whole, outside the organisation's own field. What one member is used for stands in its entry.",
    ),
  aliases: listOf(id)
    .optional()
    .describe(
      'Former ids, also of a project that was an umbrella; /projects/<alias>/ redirects here.',
    ),
  review: review.optional().describe('How sure the office is.'),
});

export type EcosystemInput = z.input<typeof ecosystemSchema>;
export type Ecosystem = z.output<typeof ecosystemSchema>;
