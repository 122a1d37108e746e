/** Results of the parts of `npm test`, and their summary. */
import { z } from 'astro/zod';

export interface PartResult {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  /** Why the part failed, where its output does not say so. */
  readonly note?: string;
}

/** The counts in the output of Vitest's JSON reporter. */
const vitestReport = z.object({
  numPassedTests: z.int().nonnegative(),
  numFailedTests: z.int().nonnegative(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

type Counts = Omit<PartResult, 'name' | 'seconds'>;

/** A static check counts as one test. */
export function tallyCheck(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts of a run of Vitest. A file that could not be loaded counts as a failed test. So does a run with a bad exit
 * code but no failed test, one without tests, and one without a report.
 */
export function tallyTests(exitCode: number, report: unknown): Counts {
  const counts = vitestReport.safeParse(report);
  if (!counts.success) return { passed: 0, failed: 1, note: 'no report of the tests was written' };
  const { numPassedTests: passed, numFailedTests, testResults } = counts.data;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + broken.length;
  if (passed + failed === 0) return { passed, failed: 1, note: 'no test was run' };
  if (failed === 0 && exitCode !== 0) return { passed, failed: 1, note: 'an error outside a test' };
  return { passed, failed };
}

/** One line for one part: `unit ok, 120 passed, 4.2 s`. */
export function describePart({ name, seconds, passed, failed, note }: PartResult): string {
  const outcome =
    failed === 0 ? `ok, ${passed} passed` : `failed, ${passed} passed, ${failed} failed`;
  return `${name} ${outcome}, ${seconds.toFixed(1)} s${note ? `: ${note}` : ''}`;
}

/** Durations, the longest part first. `total` is less than their sum where parts ran in parallel. */
export function describeTimes(results: readonly PartResult[], total: number): string {
  const parts = results
    .toSorted((a, b) => b.seconds - a.seconds)
    .map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`);
  return `${total.toFixed(1)} s in all: ${parts.join(', ')}`;
}

/** The closing line, `N passed, N failed`. */
export function closingLine(results: readonly PartResult[]): string {
  const sum = (key: 'passed' | 'failed') => results.reduce((total, part) => total + part[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
