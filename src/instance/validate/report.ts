/** The result of a validation, as a value; `format-*.ts` print it. */
import type { Instance } from '../read.ts';
import type { Kind } from '../../schemas/entry.ts';
import { KINDS } from '../../schemas/entry.ts';
import { createContext, type Rule } from './context.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import { linksIn } from './description-links.ts';
import { compareProblems, type Problem } from './problem.ts';
import { RULES } from './rules.ts';

export interface Report {
  /** All problems, sorted by file and line. */
  readonly problems: readonly Problem[];
  /** Counts of what was checked. */
  readonly checked: Checked;
}

export interface Checked {
  readonly entries: Readonly<Record<Kind, number>>;
  readonly ecosystems: number;
  readonly guidelines: number;
  readonly pages: number;
}

/**
 * Checks a whole instance. Never throws, whatever its files contain.
 *
 * @param today ISO date, for the age of sources.
 * @param more rules from higher rooms.
 */
export function validateInstance(
  instance: Instance,
  today?: string,
  more: readonly Rule[] = [],
): Report {
  const context = createContext(instance, { linksIn, suggestId: suggestedId }, today);
  const problems = [...RULES, ...more].flatMap((rule) => [...rule(context)]);
  return { problems: problems.sort(compareProblems), checked: count(instance) };
}

function count({ entries, ecosystems, guidelines, pages }: Instance): Checked {
  const byKind = KINDS.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).length]);
  return {
    entries: Object.fromEntries(byKind) as Record<Kind, number>,
    ecosystems: ecosystems.length,
    guidelines: guidelines.length,
    pages: pages.length,
  };
}

export function countErrors({ problems }: Report): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

/** Only the problems of some files and folders, by paths within the instance; `''` means all. */
export function narrow(report: Report, paths: readonly string[]): Report {
  if (paths.length === 0) return report;
  const isWanted = ({ file }: Problem) =>
    paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  return { ...report, problems: report.problems.filter(isWanted) };
}

/** A report with other paths: `place` maps a path within the instance. */
export function relocate(report: Report, place: (file: string) => string): Report {
  return {
    ...report,
    problems: report.problems.map((item) => ({ ...item, file: place(item.file) })),
  };
}
