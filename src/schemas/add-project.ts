/** `content/tools/add-project.yaml`: what the form for entries asks before it begins. */
import { z } from 'astro/zod';

import { KINDS } from './entry.ts';
import { words } from './localised.ts';
import { id } from './text.ts';
import { link } from './which-way.ts';

const point = z.strictObject({
  id,
  kinds: z
    .array(z.enum(KINDS))
    .min(1)
    .optional()
    .describe('Asked of these kinds; of all if absent.'),
  text: words(200).describe('A statement that holds for what belongs here.'),
  otherwise: words(300).describe('What to do where it does not hold.'),
  links: z.array(link).optional(),
});

export const addProjectSchema = z.strictObject({
  points: z.array(point).min(1),
  decides: z.array(words(300)).min(1).describe('Who decides, a paragraph each.'),
  after: z
    .array(z.strictObject({ label: words(60), text: words(200) }))
    .min(1)
    .describe('What happens once an entry is handed in, in order.'),
});
export type AddProject = z.output<typeof addProjectSchema>;
