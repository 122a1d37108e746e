/** What the organisation gives to a project that it does not lead: `content/contributions/<project>.yaml`. */
import { z } from 'astro/zod';

import { day, line, listOf, partialDay, webAddress } from '../text.ts';
import { related, statementSource } from './statement.ts';

const part = z.strictObject({
  what: line(300).describe('What was given, in one or two sentences.'),
  since: partialDay.optional(),
  until: partialDay.optional(),
  source: statementSource,
});

const commits = z.strictObject({
  count: z.int().nonnegative().describe('Commits by authors of the domain.'),
  of: z.int().positive().describe('Commits in all.'),
  authors: z.int().nonnegative().describe('Authors of the domain, counted and not named.'),
  domain: line(80),
  first: day.optional(),
  last: day.optional(),
  counted: day.describe('When this was counted.'),
  commit: z.string().regex(/^[0-9a-f]{40}$/, 'Write the full hash of the commit.'),
});

export const contributionSchema = z.strictObject({
  name: line(120).describe('Name of the outside project.'),
  url: webAddress.optional().describe('Its own site.'),
  repository: webAddress.optional(),
  parts: listOf(part).min(1),
  commits: commits.optional().describe('Written by "npm run contributions".'),
  related: related.optional(),
});

export type Contribution = z.output<typeof contributionSchema>;
