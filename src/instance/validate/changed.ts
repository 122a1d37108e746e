/** The problems that a change causes: those in changed files, and new ones in other files. */
import { readInstance } from '../read.ts';
import { atCommit, baseCommit, changedPaths, instancePrefix, within } from '../base.ts';
import type { Problem } from './problem.ts';
import { validateInstance, type Report } from './report.ts';

/**
 * The report with only the problems caused since a commit. The whole instance is read, so that a removed project that
 * another one still names is found.
 *
 * @param root folder of the instance.
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

/** Problems of changed files, and new ones of other files. */
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

/** A problem that has only moved to another line is not new. */
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
