import { describe, expect, it } from 'vitest';

import {
  clockTime,
  closingLine,
  describeFailures,
  describePart,
  describeTimes,
  tallyCheck,
  tallyTests,
} from '../../src/programs/testing/tally.ts';
import type { PartResult } from '../../src/programs/testing/tally.ts';

const report = (
  numPassedTests: number,
  numFailedTests: number,
  brokenFiles = 0,
  message = 'No such module',
) => ({
  numPassedTests,
  numFailedTests,
  testResults: [
    {
      name: 'tests/unit/good.test.ts',
      status: 'passed',
      assertionResults: [{ fullName: 'a lock is held', status: 'passed', failureMessages: [] }],
    },
    ...Array.from({ length: numFailedTests }, (_, index) => ({
      name: 'tests/unit/bad.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        {
          fullName: `a lock opens ${index}`,
          status: 'failed',
          failureMessages: [`\u001B[31mError: expected ${index}\u001B[39m\n  at line ${index}`],
        },
      ],
    })),
    ...Array.from({ length: brokenFiles }, (_, index) => ({
      name: `tests/unit/broken-${index}.test.ts`,
      status: 'failed',
      message,
      assertionResults: [],
    })),
  ],
});

const lint: PartResult = { name: 'lint', seconds: 2.04, passed: 1, failed: 0 };
const unit: PartResult = { name: 'unit', seconds: 12.5, passed: 40, failed: 2 };
const e2e: PartResult = { name: 'e2e', seconds: 0, passed: 0, failed: 1, note: 'no Chromium' };

describe('a static check', () => {
  it.each([
    [0, { passed: 1, failed: 0 }],
    [1, { passed: 0, failed: 1, failures: ['1 fault'] }],
    [2, { passed: 0, failed: 1, failures: ['1 fault'] }],
  ])('that ends with %i counts as one test', (exitCode, counts) => {
    expect(tallyCheck(exitCode, '\u001B[1m1 fault\u001B[22m\n')).toEqual(counts);
  });
});

describe('a run of tests', () => {
  it.each([
    ['that passed', 0, report(12, 0), { passed: 12, failed: 0 }],
    ['with failures', 1, report(10, 2), { passed: 10, failed: 2 }],
    ['with files that could not be loaded', 1, report(10, 2, 3), { passed: 10, failed: 5 }],
    ['that found or ran none', 0, report(0, 0), { passed: 0, failed: 1, note: /no test/ }],
    ['that broke outside a test', 1, report(10, 0), { passed: 10, failed: 1, note: /outside/ }],
    ['that left no report', 1, undefined, { passed: 0, failed: 1, note: /no report/ }],
    ['that left another file', 0, { tests: 3 }, { passed: 0, failed: 1, note: /no report/ }],
  ])('%s', (_case, exitCode, written, { note, ...counts }: { note?: RegExp } & object) => {
    const expected = note ? { ...counts, note: expect.stringMatching(note) } : counts;
    const { failures = [], ...tally } = tallyTests(exitCode, written);
    expect(tally).toEqual(expected);
    expect(failures).toHaveLength(note ? 0 : tally.failed);
  });

  it('tells of each failure the test and why, and of a message the beginning', () => {
    expect(tallyTests(1, report(10, 1, 1)).failures).toEqual([
      'tests/unit/bad.test.ts > a lock opens 0\n  Error: expected 0\n    at line 0',
      'tests/unit/broken-0.test.ts\n  No such module',
    ]);
    const long = tallyTests(1, report(0, 0, 1, 'line\n'.repeat(500)));
    expect(long.failures?.[0]?.split('\n')).toHaveLength(13);
  });
});

describe('the report', () => {
  it.each([
    [lint, 'lint ok, 1 passed, 2.0 s'],
    [unit, 'unit failed, 40 passed, 2 failed, 12.5 s'],
    [e2e, 'e2e failed, 0 passed, 1 failed, 0.0 s: no Chromium'],
  ])('says of a part what came of it', (part, line) => {
    expect(describePart(part)).toBe(line);
  });

  it('repeats the failures of all parts', () => {
    const failing = { ...unit, failures: ['a.test.ts > is\n  Error', 'b.test.ts > is\n  Error'] };
    expect(describeFailures([lint, failing])).toBe(
      'FAILED in unit: a.test.ts > is\n  Error\n\nFAILED in unit: b.test.ts > is\n  Error',
    );
    expect(describeFailures([lint])).toBe('');
  });

  it('says where the time went, the longest part first', () => {
    expect(describeTimes([lint, unit], 13)).toBe('13.0 s in all: unit 12.5 s, lint 2.0 s');
  });

  it.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [60, '1:00'],
    [125, '2:05'],
    [3661, '61:01'],
  ])('says after %d seconds that it is %s', (seconds, time) => {
    expect(clockTime(seconds)).toBe(time);
  });

  it('closes with the sums', () => {
    expect(closingLine([lint, unit, e2e])).toBe('41 passed, 3 failed');
  });
});
