/** One project in `/api/v1/projects/<id>.json`. */
import { z } from 'astro/zod';

import { BOARD_TOOLS, boardFactsSchema } from '../../schemas/board-record.ts';
import { localeTag } from '../../schemas/localised.ts';
import { entrySchema, KINDS, STATUSES } from '../../schemas/entry.ts';
import { evidenceSchema } from '../../schemas/evidence-line.ts';
import { FORGE_KINDS } from '../../schemas/forges/forges.ts';
import { metadataRecordSchema, SERVICE_FIELDS, type ServiceName } from '../../schemas/metadata.ts';
import { drawnFileSchema } from '../../schemas/picture-record.ts';
import { TAKERS } from '../../schemas/takers.ts';
import { id } from '../../schemas/text.ts';
import { licenseCheckSchema } from './license-record.ts';
import { productRecordSchema } from './product-record.ts';
import { readRecordSchema } from './read-record.ts';

const address = z.url();

const valueSource = z.strictObject({
  origin: z
    .enum(['entry', 'manifest', 'forge', 'history'])
    .describe('A person wrote it; a file in the repository says it; the forge; the git history.'),
  file: z.string().optional().describe('Path of the entry, or of the manifest in its repository.'),
  repository: address.optional().describe('Where it was read.'),
  forge: z
    .enum(FORGE_KINDS)
    .exclude(['git'])
    .optional()
    .describe('The kind of forge that says it.'),
  asOf: z.string().optional().describe('When it was true: a moment, or a month.'),
  detected: z
    .literal(true)
    .optional()
    .describe('A program of the forge read it from files; nobody declared it.'),
});
export type ValueSource = z.output<typeof valueSource>;

const EACH_SERVICE = Object.fromEntries(SERVICE_FIELDS.map((name) => [name, true])) as Record<
  ServiceName,
  true
>;

/** The facts of a record, without the data about its reading. */
const factsSchema = metadataRecordSchema
  .omit({
    source: true,
    fetchedAt: true,
    url: true,
    kept: true,
    manifest: true,
    edges: true,
    ...EACH_SERVICE,
    failing: true,
  })
  .describe('What was read from the canonical repository.');
export type RecordFacts = z.output<typeof factsSchema>;

const picture = z.strictObject({
  sources: z
    .array(drawnFileSchema.omit({ file: true }).extend({ address }))
    .describe('The same picture in several widths and formats.'),
  alt: z.string().describe('What it shows; or where it is from, where nobody has said it.'),
  undescribed: z.literal(true).optional().describe('Nobody has said what it shows.'),
  credit: z.string().optional().describe('Who made it.'),
  license: z.string().optional(),
  from: z
    .strictObject({ file: z.string(), address: address.optional() })
    .describe('The file of the picture; or the manifest that names it, and where it was fetched.'),
  missingSince: z.string().optional().describe('Day since which it is no longer there.'),
});

const projectSummarySchema = z.strictObject({
  id,
  kind: z.enum(KINDS),
  number: z.string().optional().describe('Shelf number, given once and kept for ever.'),
  formerNumbers: z
    .array(z.string())
    .optional()
    .describe('Numbers that it had as a project of another kind, which stay its own.'),
  page: address.describe('The page for people.'),
  record: address.describe('The whole record, with the provenance of each value.'),
  status: z.enum(STATUSES).optional().describe('Of the entry, or else of an archived repository.'),
  entry: entrySchema.describe(
    'What the entry says, completed by manifests of the project, then by its forge.',
  ),
  translations: z
    .record(localeTag, z.record(z.string(), z.string()))
    .optional()
    .describe(
      'Texts of the entry that stand in several languages: a BCP 47 tag, then the path within the entry, such as "summary" or "uses.0.what". The first is the language of the office, in which the entry itself is.',
    ),
  fromForge: z
    .array(z.string())
    .optional()
    .describe(
      'Paths of what only the forge says; where and when it was read stands in the record.',
    ),
  facts: factsSchema.optional(),
  pictures: z
    .array(picture)
    .min(1)
    .optional()
    .describe('The best first: those of the entry, then those that a manifest names.'),
  ecosystems: z.array(id).describe('Families that it belongs to.'),
});
export type ProjectSummary = z.output<typeof projectSummarySchema>;

const relation = z.strictObject({
  type: id,
  verb: z.string().describe('The words from this project to the other.'),
  direction: z.enum(['out', 'in']).describe('out: stated in the entry of this project.'),
  project: id,
  manifest: z
    .string()
    .optional()
    .describe('Path of the manifest that says it, where no entry does.'),
});

const fit = z.strictObject({
  interface: id,
  role: z.enum(['uses', 'provides']),
  count: z.int().min(1).describe('How many projects are on the other side.'),
  projects: z.array(id).min(1).max(100).describe('Up to a hundred of them.'),
});

const board = z.strictObject({
  slug: id,
  page: address.describe('The page for people.'),
  file: z.string().describe('Path of the design file in its repository.'),
  repository: address,
  commit: z.string(),
  read: z.string().describe('Day on which it was read.'),
  tool: z.enum(BOARD_TOOLS),
  facts: boardFactsSchema.describe('Counted in the design file.'),
  drawings: z
    .strictObject({ top: address, bottom: address })
    .optional()
    .describe('SVG of both sides, to scale.'),
  parts: z
    .strictObject({ count: z.int().min(1), csv: address, cyclonedx: address })
    .optional()
    .describe('How many are listed, and the list as a table and as CycloneDX 1.6.'),
});

const services = metadataRecordSchema
  .pick({ ...EACH_SERVICE, failing: true })
  .describe('What other services know, and whether the last reading failed.');

const answer = z.strictObject({
  taken: z.boolean(),
  missing: z
    .array(
      z.strictObject({
        key: z.string().describe('The key that its format requires.'),
        field: z.string().describe('The field of the entry that gives it.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Why it is refused.'),
});

export const projectRecordSchema = z.strictObject({
  $schema: address,
  generatedFrom: z.string().describe('The file and the readings behind this record.'),
  license: z.string().describe('SPDX id of the terms under which this record is given.'),
  ...projectSummarySchema.omit({ record: true }).shape,
  services: services.optional(),
  evidence: z
    .array(evidenceSchema)
    .describe('Evidence of use, by kind; never to be added up. Kinds that cannot be are left out.'),
  relations: z.array(relation).describe('Stated, here or in the entry of the other.'),
  reads: z
    .array(readRecordSchema)
    .min(1)
    .optional()
    .describe('Read from files of repositories; nobody stated it.'),
  fits: z.array(fit).describe('Derived: one provides the interface that the other uses.'),
  licenseChecks: z
    .array(licenseCheckSchema)
    .describe('Whether the licences of its parts fit, and fit those of its relations.'),
  product: productRecordSchema
    .optional()
    .describe('All that it is made of, with the licences along every path.'),
  boards: z.array(board).min(1).optional().describe('Read from design files.'),
  files: z.record(z.string(), address).describe('The same in other formats.'),
  takers: z
    .partialRecord(z.enum(TAKERS), answer)
    .describe('Whether catalogues of others that are for its kind would take it.'),
  provenance: z.record(z.string(), valueSource).describe('Path of a value → where it comes from.'),
});
export type ProjectRecord = z.output<typeof projectRecordSchema>;

export const catalogueFileSchema = z.strictObject({
  $schema: address,
  title: z.string(),
  page: address,
  license: z.string(),
  language: z.string().optional().describe('BCP 47 tag of the language of its texts.'),
  generatedFrom: z.string(),
  count: z.int().nonnegative().describe('Projects in this file, retired ones included.'),
  projects: z.array(projectSummarySchema),
});
export type CatalogueFile = z.output<typeof catalogueFileSchema>;
