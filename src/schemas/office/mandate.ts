/** The mandate of the office, by duty: `content/mandate.yaml`. */
import { z } from 'astro/zod';

import { words } from '../localised.ts';
import { siteLink } from '../site.ts';
import { id, listOf, partialDay } from '../text.ts';
import { statementSources } from './statement.ts';

const duty = z
  .strictObject({
    id: id.describe('Its anchor on the page; keep it.'),
    says: words(300).describe('The duty, in words of your own.'),
    place: words(120).describe('Where in the document it stands.'),
    where: listOf(siteLink, 12)
      .min(1, 'Name a page, or leave `where` out and say in `note` why.')
      .optional()
      .describe('Pages and tools that fulfil it.'),
    note: words(300).optional().describe('What is missing, or done elsewhere.'),
  })
  .refine(
    ({ where, note }) => where ?? note,
    'Name a page that fulfils this under `where`, or say in `note` that there is none yet.',
  );

const part = z.strictObject({
  id,
  label: words(80),
  summary: words(300).optional(),
  duties: listOf(duty).min(1),
});

const rule = z.strictObject({
  id,
  says: words(300).describe('How the office works, in words of your own.'),
  place: words(120),
});

export const mandateSchema = z.strictObject({
  summary: words(160).describe('What the mandate asks, in one sentence.'),
  endorsed: partialDay.optional().describe('When it came into force.'),
  parts: listOf(part, 12).min(1),
  governance: listOf(rule).optional(),
  sources: statementSources,
});

export type Mandate = z.output<typeof mandateSchema>;
export type Duty = z.output<typeof duty>;
