import { FORMATS, formatOf, type Format } from './formats.ts';
import { rootItem } from '../schemas/manifest/node.ts';
import type { ManifestReading } from '../schemas/manifest/manifest.ts';
import { mergeReadings, type SourcedReading } from './merge.ts';
import { parseManifest } from './parse.ts';
import type { ManifestProblem } from '../schemas/manifest/problem.ts';
import type { FileReading } from '../schemas/manifest/reading.ts';

/**
 * Reads the manifests of one repository. For each field the first file that states it wins, in the order of `FORMATS`.
 * Other files are skipped. Never throws and never rejects a file for one field.
 *
 * @param files path within the repository → text.
 */
export function readManifests(files: Readonly<Record<string, string>>): ManifestReading {
  const known = Object.entries(files).flatMap(([file, text]) => {
    const format = formatOf(file);
    return format ? [{ file, format, text }] : [];
  });
  const sorted = known.toSorted(
    (a, b) => rankOf(a.file) - rankOf(b.file) || (a.file < b.file ? -1 : 1),
  );
  return mergeReadings(sorted.map((one) => readFile(one.file, one.format, one.text)));
}

/** The precedence of a manifest, 0 for the most trusted. */
export function rankOf(file: string): number {
  const id = formatOf(file)?.id;
  return FORMATS.findIndex((format) => format.id === id);
}

function readFile(file: string, { syntax, read }: Format, content: string): SourcedReading {
  const problems: ManifestProblem[] = [];
  const notes = { file, problems };
  const value = parseManifest(content, syntax, notes);
  const reading: FileReading = value ? read(rootItem(value, notes)) : { fields: {} };
  return { file, problems, ...reading };
}
