/**
 * `npm test`: runs every check and every test, one part after the other, and goes on after a failure,
 * so that one run shows all of them. `node scripts/test.ts unit lint` runs the parts that it names.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

import {
  closingLine,
  describePart,
  describeTimes,
  tallyCheck,
  tallyTests,
} from '../src/testing/tally.ts';
import type { PartResult } from '../src/testing/tally.ts';
import { provideChromium } from './chromium.ts';

type Counts = Omit<PartResult, 'name' | 'seconds'>;

const CACHE = 'node_modules/.cache';
const VITEST = 'node_modules/vitest/vitest.mjs';

const PARTS = {
  format: () => check('format:check'),
  lint: () => check('lint'),
  types: () => check('check'),
  validate: () => check('validate'),
  unit: () => tests('unit'),
  refresh: () => tests('refresh'),
  build: () => tests('build'),
  e2e: () => browserTests(),
} as const satisfies Record<string, () => Counts>;

type PartName = keyof typeof PARTS;

function run(command: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status, error } = spawnSync(command, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

function check(script: string): Counts {
  return tallyCheck(run('npm', ['run', '--silent', script]));
}

function tests(project: string, env: NodeJS.ProcessEnv = {}): Counts {
  const report = `${CACHE}/vitest-${project}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = run(process.execPath, [VITEST, 'run', '--project', project, ...reporters], env);
  const written: unknown = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : undefined;
  return tallyTests(exitCode, written);
}

function browserTests(): Counts {
  try {
    return tests('e2e', { CHROMIUM_PATH: provideChromium() });
  } catch (error) {
    return { passed: 0, failed: 1, note: error instanceof Error ? error.message : String(error) };
  }
}

function runPart(name: PartName): PartResult {
  console.log(`\n> ${name}`);
  const start = performance.now();
  const counts = PARTS[name]();
  const result = { name, seconds: (performance.now() - start) / 1000, ...counts };
  console.log(`> ${describePart(result)}`);
  return result;
}

function isPart(name: string): name is PartName {
  return Object.hasOwn(PARTS, name);
}

function chosenParts(words: readonly string[]): PartName[] {
  const unknown = words.filter((word) => !isPart(word));
  if (unknown.length > 0) {
    throw new Error(
      `There is no part "${unknown.join('", "')}". The parts: ${Object.keys(PARTS).join(', ')}.`,
    );
  }
  const names = Object.keys(PARTS).filter(isPart);
  return words.length > 0 ? names.filter((name) => words.includes(name)) : names;
}

function main(): void {
  const results = chosenParts(process.argv.slice(2)).map(runPart);
  console.log(`\n${results.map(describePart).join('\n')}`);
  console.log(describeTimes(results));
  console.log(closingLine(results));
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
