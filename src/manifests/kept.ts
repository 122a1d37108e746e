/** What a manifest said before it became faulty: a fault takes no value away, only a file that says so does. */
import type { ManifestReading, ManifestRecord } from '../schemas/manifest/manifest.ts';
import { flatten, unflatten } from './merge.ts';
import type { ManifestCode } from '../schemas/manifest/problem.ts';
import { rankOf } from './read.ts';

/** Faults that may keep a value from being taken; the others say something of one that was, or of no field. */
const REFUSING: ReadonlySet<ManifestCode> = new Set([
  'manifest/encoding',
  'manifest/incomplete',
  'manifest/license',
  'manifest/not-a-mapping',
  'manifest/syntax',
  'manifest/too-large',
  'manifest/type',
  'manifest/value',
]);

/**
 * The reading with the last good values of its faulty files. A value that such a file states now counts, and so does one
 * of a more trusted file.
 *
 * @param before the last record, and when it was read.
 */
export function withKept(
  reading: ManifestReading,
  before: ManifestRecord | undefined,
  readAt: string,
): ManifestReading {
  const faulty = new Set(
    reading.problems.filter(({ code }) => REFUSING.has(code)).map(({ file }) => file),
  );
  if (!before || faulty.size === 0) return reading;
  const kept = flatten(before.fields).flatMap(([path, value]) => {
    const file = before.sources[path];
    return file !== undefined && faulty.has(file) && !isStated(reading, path, file)
      ? [{ path, value, file, readAt: before.kept?.[path] ?? readAt }]
      : [];
  });
  const news = reading.further.newsfeed === undefined ? before.news : undefined;
  if (kept.length === 0) return { ...reading, ...(news && { news }) };
  return {
    ...reading,
    fields: unflatten([
      ...flatten(reading.fields).filter(([path]) => !kept.some((one) => one.path === path)),
      ...kept.map(({ path, value }) => [path, value] as const),
    ]),
    sources: {
      ...reading.sources,
      ...Object.fromEntries(kept.map(({ path, file }) => [path, file])),
    },
    kept: Object.fromEntries(kept.map(({ path, readAt: moment }) => [path, moment])),
    ...(news && { news }),
  };
}

/** By the file itself, or by one that is trusted more. */
function isStated({ sources }: ManifestReading, path: string, file: string): boolean {
  const other = sources[path];
  return other !== undefined && (other === file || rankOf(other) < rankOf(file));
}
