/** What a change brings with it: problems of the files that it touches, and those that it makes elsewhere. */
import { readInstance } from '../read.ts';
import { atCommit, baseCommit, changedPaths, instancePrefix, within } from '../base.ts';
import type { Problem } from './problem.ts';
import { validateInstance, type Report } from './report.ts';

/**
 * The report with only what the change since a commit has to do with. The whole instance was read for it, so that
 * a project which another one still names cannot go unnoticed.
 *
 * @param root the folder of the instance.
 * @throws one sentence when git does not know the commit.
 */
export function changedSince(report: Report, root: string, base: string): Report {
  const commit = baseCommit(root, base);
  const files = within(instancePrefix(root), changedPaths(root, commit));
  return broughtBy(report, reportAt(root, commit), files);
}

function reportAt(root: string, commit: string): Report {
  return atCommit(root, commit, (folder) => validateInstance(readInstance(folder)));
}

/** Problems of changed files, and those of other files that were not there before. */
function broughtBy(
  after: Report,
  before: Pick<Report, 'problems'>,
  files: readonly string[],
): Report {
  const isChanged = new Set(files);
  const isNew = new Set(newProblems(after.problems, before.problems));
  const problems = after.problems.filter((one) => isChanged.has(one.file) || isNew.has(one));
  return { ...after, problems };
}

/** A problem that only moved to another line is not new. */
export function newProblems(after: readonly Problem[], before: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const one of before) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return after.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    if (count > 0) left.set(keyOf(one), count - 1);
    return count === 0;
  });
}

function keyOf({ file, code, message }: Problem): string {
  return `${file}\n${code}\n${message}`;
}
