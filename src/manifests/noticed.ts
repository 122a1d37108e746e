import type { ManifestRecord } from '../schemas/manifest/manifest.ts';

/**
 * The record with, for each problem, when it was first noticed: what the record before says of it, or when that was read
 * if it does not say. A line may move, and words may change; code, file and path make a problem the same.
 *
 * @param now an instant, for problems that are new.
 */
export function noticed(
  record: ManifestRecord,
  before: (Pick<ManifestRecord, 'problems'> & { readonly readAt: string }) | undefined,
  now: string,
): ManifestRecord {
  const known = new Map(
    before?.problems.map((problem) => [keyOf(problem), problem.since ?? before.readAt]),
  );
  const problems = record.problems.map((problem) => ({
    ...problem,
    since: known.get(keyOf(problem)) ?? now,
  }));
  return { ...record, problems };
}

function keyOf({ code, file, path }: ManifestRecord['problems'][number]): string {
  return [code, file, path].join('\n');
}
