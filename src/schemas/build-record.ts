/** `build.json`: the origin of a build and the hashes of its files, so that others can repeat it and compare. */
import { z } from 'astro/zod';

export const BUILD_RECORD = 'build.json';

/** Who built it, as the pipeline says. It names the job, so that it is another after each build. */
export const PROVENANCE = 'provenance.json';

const commit = z.strictObject({
  id: z.string().regex(/^[\da-f]{40,64}$/),
  /** Files differed from the commit. */
  isModified: z.boolean().optional(),
});

export const buildRecordSchema = z.strictObject({
  /** Where it is published. */
  url: z.url({ protocol: /^https?$/ }),
  /** Time shown on its pages, in seconds since 1970. */
  time: z.int().min(0),
  program: commit.optional(),
  instance: commit.optional(),
  /** Path → SHA-256 of all files but this one and `provenance.json`. */
  files: z.record(z.string().min(1).max(1000), z.string().regex(/^[\da-f]{64}$/)),
});

export type BuildRecord = z.infer<typeof buildRecordSchema>;
export type RecordedCommit = z.infer<typeof commit>;
