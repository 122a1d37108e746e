/** One project of the catalogue, as a person writes it: `catalogue/<kind>/<id>.yaml`. */
import { z } from 'astro/zod';

import { harvest } from './harvest.ts';
import { publiccodeFacts } from './publiccode.ts';
import { day, doi, id, line, listOf, markdown, webAddress } from './text.ts';
import { useSchema } from './use.ts';
import { ARTEFACTS, STATUSES } from './words.ts';

export { ARTEFACTS, KINDS, STATUSES, type Artefact, type Kind, type Status } from './words.ts';

const licenseExpression = line(200).describe(
  'An SPDX licence expression, such as "CERN-OHL-W-2.0".',
);

const licenses = z.strictObject({
  software: licenseExpression.optional().describe('Licence of programs, libraries and firmware.'),
  hardware: licenseExpression.optional().describe('Licence of schematics, layout and mechanics.'),
  gateware: licenseExpression.optional().describe('Licence of HDL sources and cores.'),
  documentation: licenseExpression.optional().describe('Licence of texts and figures.'),
  data: licenseExpression.optional().describe('Licence of data sets that are part of the project.'),
});

/** What a file in a copy says is no statement of the project, which may have changed its licence since. */
const licenseSeen = z.strictObject({
  part: z.enum(ARTEFACTS).describe('The part of the project that it is for.'),
  license: licenseExpression,
  at: webAddress.describe('Address of the copy in which it was read.'),
  year: z.int().min(1980).max(2100).optional().describe('The year of the state that was read.'),
  note: line(160).optional().describe('Where in the copy it stands, and what was not checked.'),
});
export type LicenseSeen = z.output<typeof licenseSeen>;

const repositoryRecord = z.strictObject({
  url: webAddress.describe('Address of the repository, as a person opens it.'),
  for: line(60).optional().describe('What stands in it, such as "Linux driver".'),
});
export type Repository = z.output<typeof repositoryRecord>;

const repository = z
  .union([webAddress, repositoryRecord], {
    error: 'Write the address of the repository, or {url, for}.',
  })
  .transform((value): Repository => (typeof value === 'string' ? { url: value } : value));

const links = z.strictObject({
  homepage: webAddress.optional().describe("The project's own site."),
  documentation: webAddress.optional().describe('Manual or wiki.'),
  issues: webAddress.optional().describe('Where faults are reported.'),
  forum: webAddress.optional().describe('Where questions are asked in public.'),
  chat: webAddress.optional().describe('Chat room.'),
  releases: webAddress.optional().describe('Where releases are downloaded.'),
  newsfeed: webAddress.optional().describe('News of the project.'),
  design: webAddress
    .optional()
    .describe('Design files that stand outside a repository, such as EDMS.'),
  others: listOf(z.strictObject({ label: line(60), url: webAddress }))
    .optional()
    .describe('Any other address, with the words to show for it.'),
});

const interfaces = z.strictObject({
  provides: listOf(id).optional().describe('Interfaces that others can use here.'),
  uses: listOf(id).optional().describe('Interfaces that this needs from another.'),
});

const relation = z.strictObject({
  type: id.describe('An id of `vocabularies/relations.yaml`.'),
  target: id.describe('The id of the other project.'),
});

const offer = z
  .strictObject({
    vendor: line(80).optional().describe('Who makes or sells it.'),
    url: webAddress.optional().describe('Page of the product.'),
    note: line(160).optional().describe('What is known when the vendor is not.'),
  })
  .refine(({ vendor, url, note }) => vendor ?? url ?? note, 'Give a vendor, an address or a note.');

const specification = z.strictObject({
  parameter: line(60).describe('What is specified, such as "Sampling rate".'),
  value: z
    .union([line(160), z.number()])
    .transform(String)
    .describe('Its value with the unit, such as "100 MS/s".'),
  note: line(160).optional().describe('Condition or remark.'),
});

const publication = z
  .strictObject({
    title: line(250),
    doi: doi.optional(),
    url: webAddress.optional(),
  })
  .refine((value) => value.doi ?? value.url, 'Give the DOI or the address of the publication.');

export const REVIEW_STATES = ['confirmed', 'sourced', 'unconfirmed'] as const;

export const review = z.strictObject({
  state: z
    .enum(REVIEW_STATES)
    .describe(
      'confirmed: its maintainers checked it; sourced: each statement has a source; unconfirmed: from general knowledge.',
    ),
  date: day.optional().describe('When this was last judged.'),
  sources: listOf(webAddress).optional().describe('Where the statements come from.'),
  note: line(160)
    .optional()
    .describe('What a statement rests on where its source does not say it in words.'),
});

/** The fields of the Citation File Format that a person may want to set here. */
const citationFields = z.strictObject({
  title: line(250).optional(),
  authors: listOf(line(120)).min(1).describe('Names as they shall be printed.'),
  year: z.int().min(1950).max(2100).optional(),
  version: line(60).optional(),
  doi: doi.optional(),
  url: webAddress.optional(),
});

const image = z.strictObject({
  file: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]*\.(avif|jpe?g|png|svg|webp)$/,
      'Name an avif, jpg, png, svg or webp file that stands in images/<id>/.',
    ),
  alt: line(300).describe('What the picture shows, for people who do not see it.'),
  credit: line(160).describe('Who made it and under which licence.'),
});

const retired = z.strictObject({
  date: day.describe('When it left the catalogue.'),
  reason: line(300).describe('Why, in a sentence.'),
  successor: id.optional().describe('The id of the project to use instead.'),
});

export const entrySchema = z.strictObject({
  name: line(80).describe('The short name, as people say it.'),
  title: line(120).optional().describe('What the name stands for, or what it is, in a few words.'),
  summary: line(160).optional().describe('One plain sentence: what it is and what it does.'),
  description: markdown.optional().describe('More, in Markdown.'),
  status: z.enum(STATUSES).optional().describe('State of the project, by repostatus.org.'),
  maturity: z.int().min(1).max(9).optional().describe('Technology readiness level, 1 to 9.'),
  licenses: licenses.optional().describe('SPDX expression of each part.'),
  licensesSeen: listOf(licenseSeen, 20)
    .optional()
    .describe(
      'Licences read in a copy of the sources, where the project itself states none that could be read.',
    ),
  licensor: line(120)
    .optional()
    .describe('Who gives the licences, as the project says; an okh.toml cannot do without.'),
  repositories: listOf(repository)
    .min(1)
    .optional()
    .describe('Where the sources stand; the first is the canonical one.'),
  links: links.optional().describe('Other addresses of the project.'),
  organisations: listOf(id).optional().describe('Who is behind it: ids of organisations.'),
  topics: listOf(id).optional().describe('What it is about: ids of topics.'),
  interfaces: interfaces.optional().describe('What it plugs into and what plugs into it.'),
  relations: listOf(relation).optional().describe('Stated once; shown on both pages.'),
  availability: listOf(offer).optional().describe('Where it can be bought.'),
  specifications: listOf(specification).optional().describe('Characteristics, as on a data sheet.'),
  tools: listOf(line(60))
    .optional()
    .describe('Design tools and HDLs that the repository does not show by itself.'),
  publications: listOf(publication).optional().describe('Papers and theses about it.'),
  since: z.int().min(1950).max(2100).optional().describe('Year of its beginning.'),
  review: review.optional().describe('How sure the office is.'),
  uses: listOf(useSchema)
    .optional()
    .describe("Documented use outside the organisation's own field."),
  seeking: listOf(z.enum(['maintainers', 'contributors', 'adopters', 'partners']))
    .optional()
    .describe('Whom the project looks for.'),
  identifiers: z
    .strictObject({
      doi: doi.optional(),
      swhid: z
        .string()
        .regex(/^swh:1:(snp|rel|rev|dir|cnt):[0-9a-f]{40}(;\S+)?$/, 'Write a full SWHID.')
        .optional(),
      oshwa: z
        .string()
        .regex(/^[A-Z]{2}\d{6}$/, 'Write the OSHWA id, such as CH000001.')
        .optional(),
    })
    .optional()
    .describe('Persistent identifiers.'),
  citation: z
    .union([line(500), citationFields])
    .optional()
    .describe('How to cite it.'),
  contact: z
    .union([webAddress, z.email()])
    .optional()
    .describe("A role address or a forum; never a person's."),
  publiccode: publiccodeFacts
    .optional()
    .describe('What a publiccode.yml asks of software and no other field says.'),
  images: listOf(image).optional().describe('Pictures, the best first.'),
  aliases: listOf(id).optional().describe('Former ids; their addresses redirect here.'),
  retired: retired.optional().describe('The project left the catalogue; its page stays.'),
  harvest: harvest.optional().describe('Sources that are switched off.'),
});

/** What a person writes. */
export type EntryInput = z.input<typeof entrySchema>;
/** What the program reads. */
export type Entry = z.output<typeof entrySchema>;

/** True for an entry that says where its sources stand, which is the second thing that every entry needs. */
export function hasSource(entry: Entry): boolean {
  return Boolean(entry.repositories?.length ?? entry.links?.design);
}
