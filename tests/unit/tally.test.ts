import { describe, expect, it } from 'vitest';

import {
  closingLine,
  describePart,
  describeTimes,
  tallyCheck,
  tallyTests,
} from '../../src/programs/testing/tally.ts';
import type { PartResult } from '../../src/programs/testing/tally.ts';

const report = (numPassedTests: number, numFailedTests: number, brokenFiles = 0) => ({
  numPassedTests,
  numFailedTests,
  testResults: [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ...Array<object>(brokenFiles).fill({ status: 'failed', assertionResults: [] }),
  ],
});

const lint: PartResult = { name: 'lint', seconds: 2.04, passed: 1, failed: 0 };
const unit: PartResult = { name: 'unit', seconds: 12.5, passed: 40, failed: 2 };
const e2e: PartResult = { name: 'e2e', seconds: 0, passed: 0, failed: 1, note: 'no Chromium' };

describe('a static check', () => {
  it.each([
    [0, { passed: 1, failed: 0 }],
    [1, { passed: 0, failed: 1 }],
    [2, { passed: 0, failed: 1 }],
  ])('that ends with %i counts as one test', (exitCode, counts) => {
    expect(tallyCheck(exitCode)).toEqual(counts);
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
    expect(tallyTests(exitCode, written)).toEqual(expected);
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

  it('says where the time went, the longest part first', () => {
    expect(describeTimes([lint, unit], 13)).toBe('13.0 s in all: unit 12.5 s, lint 2.0 s');
  });

  it('closes with the sums', () => {
    expect(closingLine([lint, unit, e2e])).toBe('41 passed, 3 failed');
  });
});
