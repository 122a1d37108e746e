/** Nested parts of an entry. */
import { z } from 'astro/zod';

import { words } from './localised.ts';
import { day, doi, id, line, listOf, webAddress } from './text.ts';
import { ARTEFACTS } from './words.ts';

const licenseExpression = line(200).describe(
  'An SPDX licence expression, such as "CERN-OHL-W-2.0".',
);

export const licenses = z.strictObject({
  software: licenseExpression
    .optional()
    .describe('Licence of programs, libraries and firmware.')
    .meta({ examples: ['LGPL-2.1-or-later'] }),
  hardware: licenseExpression
    .optional()
    .describe('Licence of schematics, layout and mechanics.')
    .meta({ examples: ['CERN-OHL-W-2.0'] }),
  gateware: licenseExpression
    .optional()
    .describe('Licence of HDL sources and cores.')
    .meta({ examples: ['CERN-OHL-W-2.0'] }),
  documentation: licenseExpression
    .optional()
    .describe('Licence of texts and figures.')
    .meta({ examples: ['CC-BY-4.0'] }),
  data: licenseExpression.optional().describe('Licence of data sets that are part of the project.'),
});

/** A licence in a copy of the sources is not a statement of the project, which may have changed it since. */
export const licenseSeen = z.strictObject({
  part: z.enum(ARTEFACTS).describe('The part of the project that it is for.'),
  license: licenseExpression,
  at: webAddress.describe('Address of the copy in which it was read.'),
  year: z.int().min(1980).max(2100).optional().describe('The year of the state that was read.'),
  note: words(160).optional().describe('Where in the copy it stands, and what was not checked.'),
});

const repositoryRecord = z.strictObject({
  url: webAddress.describe('Address of the repository, as a person opens it.'),
  for: words(60).optional().describe('What stands in it, such as "Linux driver".'),
});
type Repository = z.output<typeof repositoryRecord>;

export const repository = z
  .union([webAddress, repositoryRecord], {
    error: 'Write the address of the repository, or {url, for}.',
  })
  .transform((value): Repository => (typeof value === 'string' ? { url: value } : value));

export const links = z.strictObject({
  homepage: webAddress
    .optional()
    .describe("The project's own site.")
    .meta({ examples: ['https://example.com/'] }),
  documentation: webAddress
    .optional()
    .describe('Manual or wiki.')
    .meta({ examples: ['https://example.com/manual/'] }),
  issues: webAddress
    .optional()
    .describe('Where faults are reported.')
    .meta({ examples: ['https://gitlab.com/example/example/-/issues'] }),
  forum: webAddress.optional().describe('Where questions are asked in public.'),
  chat: webAddress.optional().describe('Chat room.'),
  releases: webAddress.optional().describe('Where releases are downloaded.'),
  newsfeed: webAddress.optional().describe('News of the project.'),
  design: webAddress
    .optional()
    .describe('Design files that stand outside a repository, such as EDMS.'),
  others: listOf(z.strictObject({ label: words(60), url: webAddress }))
    .optional()
    .describe('Any other address, with the words to show for it.'),
});

export const interfaces = z.strictObject({
  provides: listOf(id).optional().describe('Interfaces that others can use here.'),
  uses: listOf(id).optional().describe('Interfaces that this needs from another.'),
});

export const relation = z.strictObject({
  type: id.describe('An id of `vocabularies/relations.yaml`.'),
  target: id.describe('The id of the other project.'),
});

export const offer = z
  .strictObject({
    vendor: line(80).optional().describe('Who makes or sells it.'),
    url: webAddress.optional().describe('Page of the product.'),
    note: words(160).optional().describe('What is known when the vendor is not.'),
  })
  .refine(({ vendor, url, note }) => vendor ?? url ?? note, 'Give a vendor, an address or a note.');

export const specification = z.strictObject({
  parameter: line(60).describe('What is specified, such as "Sampling rate".'),
  value: z
    .union([line(160), z.number()])
    .transform(String)
    .describe('Its value with the unit, such as "100 MS/s".'),
  note: words(160).optional().describe('Condition or remark.'),
});

export const publication = z
  .strictObject({
    title: line(250),
    doi: doi.optional(),
    url: webAddress.optional(),
  })
  .refine((value) => value.doi ?? value.url, 'Give the DOI or the address of the publication.');

const REVIEW_STATES = ['confirmed', 'sourced', 'unconfirmed'] as const;

export const review = z.strictObject({
  state: z
    .enum(REVIEW_STATES)
    .describe(
      'confirmed: its maintainers checked it; sourced: each statement has a source; unconfirmed: from general knowledge.',
    ),
  date: day.optional().describe('When this was last judged.'),
  sources: listOf(webAddress).optional().describe('Where the statements come from.'),
  note: words(160)
    .optional()
    .describe('What a statement rests on where its source does not say it in words.'),
});

/** The fields of the Citation File Format that a person may want to set here. */
export const citationFields = z.strictObject({
  title: line(250).optional(),
  authors: listOf(line(120)).min(1).describe('Names as they shall be printed.'),
  year: z.int().min(1950).max(2100).optional(),
  version: line(60).optional(),
  doi: doi.optional(),
  url: webAddress.optional(),
});

export const image = z.strictObject({
  file: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]*\.(avif|jpe?g|png|svg|webp)$/,
      'Name an avif, jpg, png, svg or webp file that stands in images/<id>/.',
    ),
  alt: words(300).describe('What the picture shows, for people who do not see it.'),
  credit: line(160).describe('Who made it and under which licence.'),
});

export const retired = z.strictObject({
  date: day.describe('When it left the catalogue.'),
  reason: words(300).describe('Why, in a sentence.'),
  successor: id.optional().describe('The id of the project to use instead.'),
});

export const identifiers = z.strictObject({
  doi: doi.optional(),
  swhid: z
    .string()
    .regex(/^swh:1:(snp|rel|rev|dir|cnt):[0-9a-f]{40}(;\S+)?$/, 'Write a full SWHID.')
    .optional(),
  oshwa: z
    .string()
    .regex(/^[A-Z]{2}\d{6}$/, 'Write the OSHWA id, such as CH000001.')
    .optional()
    .meta({ examples: ['CH000001'] }),
});
