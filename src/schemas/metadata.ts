/**
 * What the refresh read of repositories: `catalogue/metadata.json`, by canonical repository address. Written by the
 * refresh, read by the build. Unknown values are absent, never null or zero.
 */
import { z } from 'astro/zod';

import { FAILURES } from '../lib/http/failure.ts';
import { edgesSchema } from './edges.ts';
import { EVIDENCE_FIELDS, evidenceShape } from './evidence.ts';
import { FORGE_KINDS } from './forges/forges.ts';
import { manifestRecordSchema } from './manifest/manifest.ts';
import { doi, observed, webAddress } from './text.ts';

const count = z.int().nonnegative();
const instant = z.iso.datetime({ offset: true });

/** Files that people and tools look for in a repository. */
export const HYGIENE_FILES = [
  'readme',
  'license',
  'contributing',
  'codeOfConduct',
  'security',
  'citation',
  'codemeta',
  'zenodo',
  'publiccode',
  'securityInsights',
  'reuse',
  'changelog',
] as const;
export type HygieneFile = (typeof HYGIENE_FILES)[number];

/** Further files; they may also be in a folder that was not read, so that only their presence is known. */
export const FURTHER_FILES = ['ci', 'bom', 'schematics', 'tests'] as const;
export type FurtherFile = (typeof FURTHER_FILES)[number];

const tag = z.strictObject({ tag: z.string(), date: instant.optional() });

export const failingSchema = z.strictObject({
  since: instant,
  reason: z.enum(FAILURES),
  message: z.string().optional().describe('The reason in a sentence, in English.'),
});

/** Facts of a repository. Each has its own source and age: see `kept`. */
const factShape = {
  description: z.string().optional(),
  homepage: z.string().optional(),
  topics: z.array(z.string()).optional(),
  archived: z.boolean().optional(),
  disabled: z.boolean().optional().describe('The forge has closed the repository.'),
  fork: z.boolean().optional(),
  template: z.boolean().optional(),
  stars: count.optional(),
  watchers: count.optional(),
  forks: count.optional(),
  openIssues: count.optional(),
  openPullRequests: count.optional(),
  createdAt: instant.optional().describe('When the repository was made at this forge.'),
  pushedAt: instant.optional().describe('When anything was last pushed.'),
  defaultBranch: z.string().optional(),
  head: z.string().optional().describe('Commit id at the tip of the default branch.'),
  firstCommitAt: instant.optional(),
  lastCommitAt: instant.optional(),
  commits: count.optional(),
  commitsLastYear: count.optional().describe('In the year before `fetchedAt`, to within a week.'),
  contributors: count.optional().describe('Distinct author addresses in the history.'),
  contributorsLastYear: count.optional(),
  license: z.string().optional().describe('SPDX id that the forge detected.'),
  licenseFiles: z.array(z.string()).optional(),
  readmeFile: z.string().optional().describe('Name of the README at the root.'),
  latestRelease: tag.extend({ url: webAddress.optional() }).optional(),
  latestTag: tag.optional(),
  tags: count.optional(),
  files: count.optional(),
  languages: z
    .record(z.string(), z.number().min(0).max(1))
    .optional()
    .describe('Share of each language, largest first, where the forge tells no sizes.'),
  languageBytes: z
    .record(z.string(), count)
    .optional()
    .describe('Bytes in each language, largest first, where the forge tells them.'),
  hygiene: z.partialRecord(z.enum([...HYGIENE_FILES, ...FURTHER_FILES]), z.boolean()).optional(),
  designFormats: z
    .array(z.string())
    .optional()
    .describe('Formats of design files that stand at the root, such as KiCad.'),
  manifest: manifestRecordSchema.optional().describe('What the manifests in the repository say.'),
  edges: edgesSchema.optional(),
};

export const FACTS = Object.keys(factShape) as FactName[];
export type FactName = keyof typeof factShape;

const kept = z
  .strictObject({
    source: z.enum(FORGE_KINDS),
    fetchedAt: observed,
    url: webAddress.optional(),
    facts: z.array(z.enum(FACTS)).min(1),
  })
  .describe('Facts that an earlier reading left and the latest did not look for.');

/** Data of a service beside the forge, with its own age and failures. */
const service = { checkedAt: instant, url: webAddress, failing: failingSchema.optional() };

export const metadataRecordSchema = z.strictObject({
  source: z
    .enum(FORGE_KINDS)
    .describe('What the facts were read from, unless `kept` says otherwise.'),
  fetchedAt: observed.describe('When they were last known to be true.'),
  url: webAddress.optional().describe('Where they were read, if not at the key.'),
  ...factShape,
  kept: z.array(kept).min(1).optional(),
  softwareHeritage: z
    .strictObject({
      ...service,
      archivedAt: instant.optional().describe('Last full visit; absent if there was none.'),
      swhid: z.string().optional().describe('Of the snapshot taken then.'),
    })
    .optional(),
  scorecard: z
    .strictObject({ ...service, score: z.number().min(0).max(10), date: z.iso.date() })
    .partial({ score: true, date: true })
    .optional(),
  zenodo: z
    .strictObject({ ...service, doi, version: z.string(), date: z.iso.date() })
    .partial({ doi: true, version: true, date: true })
    .optional(),
  ...evidenceShape(service),
  boards: z
    .strictObject({
      ...service,
      commit: z.string().describe('In which design files were last looked for.'),
      found: count.describe('Design files of boards.'),
    })
    .partial({ commit: true, found: true })
    .optional()
    .describe('Whether there are boards in it; what they say stands in `media/`.'),
  links: z
    .strictObject({
      checkedAt: instant,
      dead: z
        .array(z.strictObject({ url: webAddress, since: instant.describe('When it was noticed.') }))
        .min(1)
        .optional(),
    })
    .optional()
    .describe('Whether the pages are there that the entry links to.'),
  failing: failingSchema
    .optional()
    .describe('Why the last attempts failed; the values above are the last good ones.'),
});

/** The parts of a record that services beside the forge fill, in the order of the file. */
export const SERVICE_FIELDS = [
  'softwareHeritage',
  'scorecard',
  'zenodo',
  ...EVIDENCE_FIELDS,
  'boards',
  'links',
] as const;
export type ServiceName = (typeof SERVICE_FIELDS)[number];

/** What services beside the forge said, as far as they were asked. */
export function servicesOf(record: MetadataRecord): Pick<MetadataRecord, ServiceName> {
  const asked = SERVICE_FIELDS.filter((name) => record[name] !== undefined);
  return Object.fromEntries(asked.map((name) => [name, record[name]]));
}

export const metadataSchema = z.record(webAddress, metadataRecordSchema);

export type MetadataRecord = z.output<typeof metadataRecordSchema>;
export type Metadata = z.output<typeof metadataSchema>;
export type Facts = Pick<MetadataRecord, FactName>;
export type Failing = z.output<typeof failingSchema>;
