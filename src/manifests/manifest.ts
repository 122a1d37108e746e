/** Manifests: files in which the maintainers of a project describe it in their own repository. */
import { z } from 'astro/zod';

import { manifestFieldsSchema } from './fields.ts';
import { FORMATS, formatOf, type Format } from './formats.ts';
import { rootItem } from './item.ts';
import { mergeReadings, type SourcedReading } from './merge.ts';
import { newsItemSchema } from './news.ts';
import { parseManifest } from './parse.ts';
import { MANIFEST_CODES, type ManifestCode, type ManifestProblem } from './problem.ts';
import type { FileReading, FurtherTexts } from './reading.ts';

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
    .array(z.strictObject({ code: z.enum(codes), file: text, path: text, message: text }))
    .describe('What could not be understood.'),
  news: z.array(newsItemSchema).optional().describe('From the newsfeed, the latest first.'),
});

export type ManifestRecord = z.output<typeof manifestRecordSchema>;

/** A record, and the addresses of texts that complete it (`withTexts` in `texts.ts`). */
export interface ManifestReading extends ManifestRecord {
  readonly further: FurtherTexts;
}

/**
 * Reads the manifests of one repository. For each field the first file that states it wins, in the order of `FORMATS`.
 * Files that are no manifests are passed over. Never throws and never rejects a file for one field.
 *
 * @param files path within the repository → text.
 */
export function readManifests(files: Readonly<Record<string, string>>): ManifestReading {
  const known = Object.keys(files).flatMap((file) => {
    const format = formatOf(file);
    return format ? [{ file, format, text: files[file] ?? '' }] : [];
  });
  const sorted = known.toSorted(
    (a, b) => rankOf(a.format) - rankOf(b.format) || (a.file < b.file ? -1 : 1),
  );
  return mergeReadings(sorted.map((one) => readFile(one.file, one.format, one.text)));
}

function rankOf({ id }: Format): number {
  return FORMATS.findIndex((format) => format.id === id);
}

function readFile(file: string, { syntax, read }: Format, content: string): SourcedReading {
  const problems: ManifestProblem[] = [];
  const notes = { file, problems };
  const value = parseManifest(content, syntax, notes);
  const reading: FileReading = value ? read(rootItem(value, notes)) : { fields: {} };
  return { file, problems, ...reading };
}
