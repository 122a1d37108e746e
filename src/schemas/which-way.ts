/** Guidance for a disclosure: `content/tools/which-way.yaml`. Questions, and whom to write to. */
import { z } from 'astro/zod';

import { citation } from './source.ts';
import { words } from './localised.ts';
import { id, webAddress } from './text.ts';

export const link = z.strictObject({
  label: words(80),
  to: z.union([z.string().regex(/^\/[^/\\\s]?[^\\\s]*$/), z.url({ protocol: /^(https|mailto)$/ })]),
});

const answer = z
  .strictObject({
    id,
    label: words(120),
    note: words(160).optional(),
    next: id.optional().describe('The question that follows.'),
    end: id.optional().describe('Where it ends.'),
  })
  .refine(({ next, end }) => (next === undefined) !== (end === undefined), {
    error: 'Lead to one place: `next` or `end`.',
  });

const end = z.strictObject({
  title: words(120),
  text: z.array(words(300)).min(1),
  contacts: z
    .array(
      z.strictObject({
        label: words(80),
        email: z.email().optional(),
        url: webAddress.optional(),
        subject: words(120),
        letter: id.describe('The prepared text.'),
      }),
    )
    .min(1),
  links: z.array(link).min(1),
});

export const whichWaySchema = z
  .strictObject({
    lead: words(250),
    first: id,
    questions: z.record(id, z.strictObject({ ask: words(120), answers: z.array(answer).min(2) })),
    ends: z.record(id, end),
    letters: z.record(id, z.array(words(200)).min(1)).describe('Texts, line by line.'),
    sources: z.array(citation).min(1),
  })
  .superRefine(({ first, questions, ends, letters }, context) => {
    const fault = (path: (string | number)[], name: string) =>
      context.addIssue({ code: 'custom', path, message: `There is no "${name}".` });
    if (!Object.hasOwn(questions, first)) fault(['first'], first);
    for (const [name, { contacts }] of Object.entries(ends)) {
      contacts.forEach(({ letter }, index) => {
        const path = ['ends', name, 'contacts', index, 'letter'];
        if (!Object.hasOwn(letters, letter)) fault(path, letter);
      });
    }
    const order = Object.keys(questions);
    for (const [name, { answers }] of Object.entries(questions)) {
      answers.forEach(({ next, end: stop }, index) => {
        const path = ['questions', name, 'answers', index];
        // A question may only lead to a later one, so that there are no cycles.
        const isLater = next === undefined || order.indexOf(next) > order.indexOf(name);
        if (next !== undefined && !isLater) fault([...path, 'next'], `${next} after ${name}`);
        if (stop !== undefined && !Object.hasOwn(ends, stop)) fault([...path, 'end'], stop);
      });
    }
  });
export type WhichWay = z.output<typeof whichWaySchema>;
