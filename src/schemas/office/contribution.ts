/** A contribution of the organisation to a project that it does not lead: `content/contributions/<project>.yaml`. */
import { z } from 'astro/zod';

import { words } from '../localised.ts';
import { day, line, listOf, partialDay, webAddress } from '../text.ts';
import { related, statementSource } from './statement.ts';

const part = z
  .strictObject({
    what: words(300).describe('What was given, in one or two sentences.'),
    since: partialDay.optional().describe('Left out where the source does not say it.'),
    until: partialDay
      .optional()
      .describe('When it ended; left out while it goes on, or is not known.'),
    source: statementSource,
  })
  .refine(({ since, until }) => isInOrder(since, until), {
    path: ['until'],
    error: 'It ends before it begins: correct one of the two.',
  });

const commits = z
  .strictObject({
    count: z.int().nonnegative().describe('Commits by authors of the domain.'),
    of: z.int().positive().describe('Commits in all, merges left out.'),
    authors: z.int().nonnegative().describe('Authors of the domain, counted and not named.'),
    coAuthored: z
      .int()
      .nonnegative()
      .optional()
      .describe('Commits by others that name somebody of the domain as co-author.'),
    domain: z
      .string()
      .regex(z.regexes.domain, 'Write a domain, such as cern.ch.')
      .describe('With its subdomains.'),
    first: day.optional(),
    last: day.optional(),
    counted: day.describe('When this was counted.'),
    commit: z
      .string()
      .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'Write the full hash of the commit.'),
  })
  .refine(({ count, of }) => count <= of, {
    path: ['count'],
    error: 'There are not so many commits in all: correct `count` or `of`.',
  });

/** Compared at the precision of the less precise date. */
function isInOrder(since: string | undefined, until: string | undefined): boolean {
  if (since === undefined || until === undefined) return true;
  const length = Math.min(since.length, until.length);
  return since.slice(0, length) <= until.slice(0, length);
}

export const contributionSchema = z.strictObject({
  name: line(120).describe('Name of the outside project.'),
  url: webAddress.optional().describe('Its own site.'),
  repository: webAddress.optional(),
  parts: listOf(part).min(1),
  commits: commits.optional().describe('Written by "npm run contributions".'),
  related: related.optional(),
});

export type Commits = z.output<typeof commits>;
export type Contribution = z.output<typeof contributionSchema>;
