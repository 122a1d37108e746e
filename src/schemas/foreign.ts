/**
 * What was read from the catalogue of another office: `catalogue/federation/<id>.json`, a file for each catalogue. Its
 * entries have no page and no number here, and are never counted as ours.
 */
import { z } from 'astro/zod';

import { CATALOGUE_KINDS } from './federation.ts';
import { KINDS } from './entry.ts';
import { apiAddress } from './forge.ts';
import { failingSchema } from './metadata.ts';
import { LANGUAGE_PATTERN } from './patterns.ts';
import { line, listOf, webAddress } from './text.ts';

/** Entries of one catalogue; further ones are left out, and the site says so. */
export const MOST_FOREIGN = 5_000;

export const LONGEST_NAME = 120;
export const LONGEST_SUMMARY = 300;
export const LONGEST_LICENSE = 200;
export const MOST_LICENSES = 10;

const instant = z.iso.datetime({ offset: true });

/** Plain http may have been changed on its way. */
const secureAddress = webAddress
  .max(2_000)
  .refine((value) => /^https:/i.test(value), 'Write an address that starts with https://.');

export const foreignProjectSchema = z.strictObject({
  page: secureAddress.describe(
    'Its page in the other catalogue; its repository where it has none.',
  ),
  name: line(LONGEST_NAME),
  summary: line(LONGEST_SUMMARY).optional(),
  language: z
    .string()
    .regex(LANGUAGE_PATTERN)
    .optional()
    .describe('BCP 47 tag of the language of the summary, where it is known.'),
  kind: z.enum(KINDS).optional().describe('Absent where the other catalogue has no such kind.'),
  licenses: listOf(line(LONGEST_LICENSE), MOST_LICENSES)
    .min(1)
    .optional()
    .describe('SPDX expressions of its parts, without duplicates; absent where none is known.'),
  repository: secureAddress.optional(),
  homepage: secureAddress.optional(),
  file: secureAddress
    .optional()
    .describe(
      'The publiccode.yml that says this, where the catalogue is only a list of such files.',
    ),
});
export type ForeignProject = z.output<typeof foreignProjectSchema>;

export const foreignCatalogueSchema = z.strictObject({
  url: apiAddress,
  kind: z.enum(CATALOGUE_KINDS),
  checkedAt: instant.optional().describe('When it was last read as a whole; absent until it was.'),
  failing: failingSchema
    .optional()
    .describe('Why the last reading failed; what stands below stays.'),
  cut: z
    .strictObject({
      count: z.int().nonnegative().describe('Entries beyond the limit that were seen.'),
      isMore: z.boolean().describe('Further pages were not asked for.'),
    })
    .optional(),
  refused: z.int().nonnegative().describe('Entries that did not fit, such as one without a name.'),
  kept: z
    .int()
    .min(1)
    .optional()
    .describe('Entries whose file did not come then; they stay as they were read before.'),
  projects: z.array(foreignProjectSchema).max(MOST_FOREIGN),
});
export type ForeignCatalogue = z.output<typeof foreignCatalogueSchema>;
