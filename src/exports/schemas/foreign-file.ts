/** `/api/v1/foreign.json`: entries of other offices. */
import { z } from 'astro/zod';

import { CATALOGUE_KINDS } from '../../schemas/federation.ts';
import { foreignProjectSchema } from '../../schemas/foreign.ts';
import { id } from '../../schemas/text.ts';

const count = z.int().nonnegative();

const catalogue = z.strictObject({
  id,
  office: z.string(),
  kind: z.enum(CATALOGUE_KINDS),
  url: z.url(),
  read: z.string().optional().describe('When it was last read as a whole; absent until it was.'),
  failingSince: z.string().optional().describe('It could not be read since; its entries stay.'),
  count: count.describe('Its entries in this file.'),
  cut: count
    .optional()
    .describe('At least so many were left out, since a catalogue may have 5,000 here.'),
  refused: count.describe('Entries that did not fit, such as one without a name.'),
  ours: count.describe('Entries left out since this site lists them itself.'),
  twice: count.describe('Entries left out since a catalogue before has them.'),
});

export const foreignFileSchema = z.strictObject({
  $schema: z.url(),
  title: z.string(),
  page: z.url().describe('The page about these catalogues.'),
  catalogues: z.array(catalogue).describe('Their own terms are for their entries.'),
  count: count.describe('Entries of other offices; this site does not count them as its own.'),
  projects: z.array(
    z.strictObject({
      id,
      catalogue: id,
      office: z.string(),
      ...foreignProjectSchema.omit({ file: true }).shape,
    }),
  ),
});
export type ForeignFile = z.output<typeof foreignFileSchema>;
