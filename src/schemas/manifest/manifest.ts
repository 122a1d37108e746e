/** Manifests: files in which the maintainers of a project describe it in their own repository. */
import { z } from 'astro/zod';

import { observed } from '../text.ts';
import { manifestFieldsSchema } from './fields.ts';
import { newsItemSchema } from './news.ts';
import { MANIFEST_CODES, type ManifestCode } from './problem.ts';
import type { FurtherTexts } from './reading.ts';

export type { ManifestFields } from './fields.ts';
export type { ManifestProblem } from './problem.ts';

const codes = Object.keys(MANIFEST_CODES) as [ManifestCode, ...ManifestCode[]];

const text = z.string();

/** What `catalogue/metadata.json` keeps of the manifests of one repository, under `manifest`. */
export const manifestRecordSchema = z.strictObject({
  fields: manifestFieldsSchema.describe('What could be understood.'),
  sources: z
    .record(text, text)
    .describe('Field → path of its file. Links and identifiers one by one: `links.issues`.'),
  problems: z
    .array(
      z.strictObject({
        code: z.enum(codes),
        file: text,
        path: text,
        message: text,
        line: z.int().min(1).optional().describe('Of the file, where one can be named.'),
        since: observed.optional().describe('When it was first noticed.'),
      }),
    )
    .describe('What could not be understood.'),
  kept: z
    .record(text, text)
    .optional()
    .describe(
      'Field → when its file last stated it, or all parts of it, where faults keep the file from doing so now.',
    ),
  news: z.array(newsItemSchema).optional().describe('From the newsfeed, the latest first.'),
});

export type ManifestRecord = z.output<typeof manifestRecordSchema>;

/** A record, and the addresses of texts that complete it (`withTexts` in `texts.ts`). */
export interface ManifestReading extends ManifestRecord {
  readonly further: FurtherTexts;
}
