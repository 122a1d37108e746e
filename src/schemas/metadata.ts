/**
 * What was learnt about repositories: `catalogue/metadata.json`, keyed by canonical repository address.
 * Written by a program, read by the build. A key that was not learnt is absent, never null or zero.
 */
import { z } from 'astro/zod';

import { webAddress } from './text.ts';

/** Where a record was read. `git` is the history itself; the others are APIs of forges. */
export const PROVIDERS = ['git', 'github', 'gitlab', 'forgejo'] as const;

export const FAILURES = [
  'not-found',
  'moved',
  'gone',
  'forbidden',
  'rate-limited',
  'unreachable',
  'timeout',
  'invalid-response',
  'too-large',
] as const;

const count = z.int().nonnegative();
const instant = z.iso.datetime({ offset: true });

/** A moment, or only its month where no more is known: `2026-08`. */
const observed = z.union([instant, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]);

/** Files that people and machines look for in a repository, present or not. */
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
  'reuse',
  'changelog',
] as const;
export type HygieneFile = (typeof HYGIENE_FILES)[number];

export const metadataRecordSchema = z.strictObject({
  source: z.enum(PROVIDERS).describe('What the values were read from.'),
  fetchedAt: observed.describe('When they were true.'),
  url: webAddress.optional().describe('Where they were read, if not at the key.'),
  description: z.string().optional(),
  homepage: z.string().optional(),
  topics: z.array(z.string()).optional(),
  archived: z.boolean().optional(),
  fork: z.boolean().optional(),
  stars: count.optional(),
  forks: count.optional(),
  openIssues: count.optional(),
  openPullRequests: count.optional(),
  defaultBranch: z.string().optional(),
  head: z.string().optional().describe('Commit id at the tip of the default branch.'),
  firstCommitAt: instant.optional(),
  lastCommitAt: instant.optional(),
  commits: count.optional(),
  commitsLastYear: count.optional().describe('In the year before `fetchedAt`.'),
  contributors: count.optional().describe('Distinct author addresses in the history.'),
  contributorsLastYear: count.optional(),
  license: z.string().optional().describe('SPDX id that the forge detected.'),
  licenseFiles: z.array(z.string()).optional(),
  latestRelease: z.strictObject({ tag: z.string(), date: instant.optional() }).optional(),
  latestTag: z.strictObject({ tag: z.string(), date: instant.optional() }).optional(),
  tags: count.optional(),
  files: count.optional(),
  languages: z
    .record(z.string(), z.number().min(0).max(1))
    .optional()
    .describe('Share of each language, largest first.'),
  hygiene: z.partialRecord(z.enum(HYGIENE_FILES), z.boolean()).optional(),
  failing: z
    .strictObject({ since: instant, reason: z.enum(FAILURES), message: z.string() })
    .optional()
    .describe('Why the last attempts failed; the values above are the last good ones.'),
});

export const metadataSchema = z.record(webAddress, metadataRecordSchema);

export type MetadataRecord = z.output<typeof metadataRecordSchema>;
export type Metadata = z.output<typeof metadataSchema>;
