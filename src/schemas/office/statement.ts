/** Statements of an office name their source, as values of an entry do. */
import { z } from 'astro/zod';

import { id, line, listOf, partialDay, webAddress } from '../text.ts';

export const statementSource = z.strictObject({
  title: line(200).describe('Name of the document, and whose it is.'),
  url: webAddress.describe('Where it can be read.'),
  date: partialDay.optional().describe('When it was published; left out where it does not say.'),
  accordingTo: line(120)
    .optional()
    .describe('Who says so, where it is neither the organisation nor the project itself.'),
});

export type StatementSource = z.output<typeof statementSource>;

export const statementSources = listOf(statementSource, 20).min(
  1,
  'Name at least one source, with its title and address.',
);

/** Related content of this site. */
export const related = z.strictObject({
  entries: listOf(id).optional().describe('Ids of projects of the catalogue.'),
  ecosystems: listOf(id).optional().describe('Ids of ecosystems.'),
  events: listOf(id).optional().describe('Names of files of content/events/, without ".yaml".'),
  news: listOf(id).optional().describe('Names of files of content/news/, without ".mdx".'),
});

export type Related = z.output<typeof related>;
