/** Keeps the values of a manifest that became faulty: a value is only removed if the file is valid without it. */
import { isMapping } from '../lib/is-mapping.ts';
import type { ManifestReading, ManifestRecord } from '../schemas/manifest/manifest.ts';
import { flatten, unflatten } from './merge.ts';
import type { ManifestCode, ManifestProblem } from '../schemas/manifest/problem.ts';
import { rankOf } from './read.ts';

/** Faults that may prevent a value from being read; others concern values that were read, or no field. */
const REFUSING: ReadonlySet<ManifestCode> = new Set([
  'manifest/encoding',
  'manifest/incomplete',
  'manifest/license',
  'manifest/mistyped-key',
  'manifest/not-a-mapping',
  'manifest/syntax',
  'manifest/too-large',
  'manifest/type',
  'manifest/value',
]);

export function isRefusing({ code }: Pick<ManifestProblem, 'code'>): boolean {
  return REFUSING.has(code);
}

/**
 * The reading, with the last good values of its faulty files. Current values take precedence, completed by parts from
 * before; so do values of a more trusted file.
 *
 * @param before the last record, and when it was read.
 */
export function withKept(
  reading: ManifestReading,
  before: ManifestRecord | undefined,
  readAt: string,
): ManifestReading {
  const faults = Map.groupBy(reading.problems.filter(isRefusing), ({ file }) => file);
  if (!before || faults.size === 0) return reading;
  const now = new Map(flatten(reading.fields));
  const kept = flatten(before.fields).flatMap(([path, last]) => {
    const file = before.sources[path];
    const problems = file === undefined ? undefined : faults.get(file);
    if (file === undefined || !problems || isTrustedMore(reading.sources[path], file)) return [];
    const isStated = reading.sources[path] === file;
    const value = isStated ? completed(now.get(path), last, refusedItems(problems)) : last;
    return value === now.get(path) && isStated
      ? []
      : [{ path, value, file, readAt: before.kept?.[path] ?? readAt }];
  });
  const news = reading.further.newsfeed === undefined ? before.news : undefined;
  if (kept.length === 0) return { ...reading, ...(news && { news }) };
  return {
    ...reading,
    fields: unflatten([
      ...[...now].filter(([path]) => !kept.some((one) => one.path === path)),
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

function isTrustedMore(other: string | undefined, file: string): boolean {
  return other !== undefined && other !== file && rankOf(other) < rankOf(file);
}

/** Number of list items that were refused: `links.3.url` and `links.3` are one. */
function refusedItems(problems: readonly ManifestProblem[]): number {
  return new Set(problems.flatMap(({ path }) => /^.*?\.\d+(?=\.|$)/.exec(path)?.[0] ?? [])).size;
}

/** Current values with missing parts from before: keys, and at most as many items as were refused. */
function completed(now: unknown, last: unknown, refused: number): unknown {
  if (Array.isArray(now) && Array.isArray(last)) {
    const items: unknown[] = last;
    const missing = items.filter((item) => !now.some((other) => isSame(item, other)));
    return refused > 0 && missing.length > 0 ? [...now, ...missing.slice(0, refused)] : now;
  }
  if (!isMapping(now) || !isMapping(last)) return now;
  const pairs = Object.entries(last).flatMap(([key, part]) => {
    const value = Object.hasOwn(now, key) ? completed(now[key], part, refused) : part;
    return value === now[key] ? [] : [[key, value] as const];
  });
  return pairs.length > 0 ? { ...now, ...Object.fromEntries(pairs) } : now;
}

/** Items with the same name or the same address are equal, whatever else differs. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isMapping(one) || !isMapping(other)) return one === other;
  return ['title', 'label', 'doi', 'url'].some(
    (key) => one[key] !== undefined && one[key] === other[key],
  );
}
