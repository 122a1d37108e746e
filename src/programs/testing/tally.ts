/** Results of the parts of `npm test`, and their summary. */
import { stripVTControlCharacters } from 'node:util';

import { z } from 'astro/zod';

export interface PartResult {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  /** Why the part failed, where its output does not say so. */
  readonly note?: string;
  /** A paragraph for each failed test, and for each file that could not be loaded. */
  readonly failures?: readonly string[];
}

/** What is read of the output of Vitest's JSON reporter. */
const vitestReport = z.object({
  numPassedTests: z.int().nonnegative(),
  numFailedTests: z.int().nonnegative(),
  testResults: z.array(
    z.object({
      /** Path of the file. */
      name: z.string(),
      status: z.string(),
      /** Why the file could not be loaded, or its preparation failed. */
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

type FileResult = z.output<typeof vitestReport>['testResults'][number];

/** Lines of a message that are repeated in the summary. */
const MESSAGE_LINES = 12;

type Counts = Omit<PartResult, 'name' | 'seconds'>;

/** A static check counts as one test. The end of what it printed tells why it failed. */
export function tallyCheck(exitCode: number, output = ''): Counts {
  if (exitCode === 0) return { passed: 1, failed: 0 };
  const lines = stripVTControlCharacters(output).trim().split('\n').slice(-MESSAGE_LINES);
  return { passed: 0, failed: 1, failures: [lines.join('\n')] };
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
  const failures = testResults.flatMap(failuresOf);
  if (passed + failed === 0) return { passed, failed: 1, note: 'no test was run', failures };
  if (failed === 0 && exitCode !== 0) {
    return { passed, failed: 1, note: 'an error outside a test', failures };
  }
  return { passed, failed, failures };
}

function failuresOf({ name, status, message, assertionResults }: FileResult): string[] {
  const tests = assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages }) =>
      failure(`${name} > ${fullName}`, (failureMessages ?? []).join('\n')),
    );
  const isFileAtFault = status === 'failed' && tests.length === 0;
  return isFileAtFault ? [failure(name, message)] : tests;
}

/** The beginning of a message tells what was expected; of the rest, the output of the part has all. */
function failure(test: string, message: string): string {
  const lines = stripVTControlCharacters(message)
    .trimEnd()
    .split('\n')
    // Places in the test runner.
    .filter((line) => !line.includes('node_modules/vitest/'));
  return [test, ...lines.slice(0, MESSAGE_LINES).map((line) => `  ${line}`)].join('\n');
}

/** One line for one part: `unit ok, 120 passed, 4.2 s`. */
export function describePart({ name, seconds, passed, failed, note }: PartResult): string {
  const outcome =
    failed === 0 ? `ok, ${passed} passed` : `failed, ${passed} passed, ${failed} failed`;
  return `${name} ${outcome}, ${seconds.toFixed(1)} s${note ? `: ${note}` : ''}`;
}

/** Time since the start of a run: `2:05`. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** The failures of all parts, below a heading; empty if there are none. */
export function describeFailures(results: readonly PartResult[]): string {
  const failures = results.flatMap(({ name, failures = [] }) =>
    failures.map((text) => `FAILED in ${name}: ${text}`),
  );
  return failures.join('\n\n');
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
