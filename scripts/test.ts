/**
 * `npm test`: runs every check and every test, and continues after a failure, so that one run shows all of them. `node
 * scripts/test.ts unit lint` runs only these parts. Parts run at the same time, as many as keep the cores busy.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { takeLock } from '../src/lib/lock.ts';
import { memoryUntilEnd, ON_DISK } from '../src/programs/testing/memory-folder.ts';
import { outputOfParts, type PartOutput } from '../src/programs/testing/output.ts';
import { runPrinting } from '../src/programs/testing/run-printing.ts';
import { type Job, placesOn, runJobs, shareOf } from '../src/programs/testing/schedule.ts';
import {
  closingLine,
  clockTime,
  describeFailures,
  describePart,
  describeTimes,
  tallyCheck,
  tallyTests,
} from '../src/programs/testing/tally.ts';
import type { PartResult } from '../src/programs/testing/tally.ts';
import { provideChromium, provideFirefox, provideWebKit } from './browsers.ts';

type Counts = Omit<PartResult, 'name' | 'seconds'>;

interface Running {
  /** How many files of tests run at once. */
  readonly workers: number;
  readonly output: PartOutput;
}

type Part = (running: Running) => Promise<Counts>;

const CACHE = 'node_modules/.cache';
/** Where this run keeps what its parts leave for each other: that of a copy runs beside the other. */
const KEPT = process.env['OSPO_TEST_SITES'] ?? join(CACHE, 'test-sites');
/** Identifies this run, so that parts can reuse a site that an earlier part has built. */
const RUN = randomUUID();
const VITEST = 'node_modules/vitest/vitest.mjs';
const TEMPORARY = memoryUntilEnd();

const CHECKS = {
  format: check('format:check'),
  lint: check('lint'),
  // The first writes the types of the collections, which the second reads.
  types: inTurn(betweenBuilds(check('check:astro')), check('check:ts')),
  validate: check('validate'),
  changed: check('test:changed'),
} as const;

const TESTS = {
  unit: tests('unit'),
  instance: tests('instance'),
  refresh: tests('refresh'),
  build: tests('build', ON_DISK),
  package: tests('package', ON_DISK),
  e2e: browserTests,
} as const;

const PARTS = { ...CHECKS, ...TESTS } satisfies Record<string, Part>;

type PartName = keyof typeof PARTS;

/** The longest first, then what is known soon; the long parts that share the cores well end together. */
const ORDER: readonly PartName[] = [
  ...(['e2e', 'validate', 'format', 'lint', 'types', 'changed'] as const),
  ...(['instance', 'package', 'refresh', 'build', 'unit'] as const),
];

const environment = (more: NodeJS.ProcessEnv) => ({
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  OSPO_TEST_RUN: RUN,
  // Tests start commands some hundred times: the compile cache saves most of their start-up.
  NODE_COMPILE_CACHE: `${CACHE}/node`,
  // With more room for young objects, less of the time goes into moving those that stay.
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`.trim(),
  ...(TEMPORARY && { TMPDIR: TEMPORARY }),
  ...more,
});

const run = (
  command: string,
  words: readonly string[],
  print: (text: string) => void,
  env: NodeJS.ProcessEnv = {},
) => runPrinting(command, words, environment(env), print);

function check(script: string): Part {
  return async ({ output }) => {
    let printed = '';
    const status = await run('npm', ['run', '--silent', script], (text) => {
      printed += text;
      output.print(text);
    });
    return tallyCheck(status, printed);
  };
}

/** For what Astro writes beside the program, as a build and the server of `npm run dev` do. */
function betweenBuilds(part: Part): Part {
  return async (running) => {
    const lock = await takeLock('.cache/build.lock', () => undefined);
    try {
      return await part(running);
    } finally {
      lock.release();
    }
  };
}

/** Checks one after the other, whatever the first one finds. */
function inTurn(...checks: readonly Part[]): Part {
  return async (running) => {
    const all: Counts[] = [];
    for (const one of checks) all.push(await one(running));
    return {
      passed: all.reduce((sum, { passed }) => sum + passed, 0),
      failed: all.reduce((sum, { failed }) => sum + failed, 0),
      failures: all.flatMap(({ failures = [] }) => failures),
    };
  };
}

function tests(project: string, env: NodeJS.ProcessEnv = {}): Part {
  return async ({ workers, output }) => {
    mkdirSync(KEPT, { recursive: true });
    const report = join(KEPT, `${project}.json`);
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const words = ['run', '--project', project, `--maxWorkers=${workers}`, ...reporters];
    const colour = process.stdout.isTTY ? ['--color'] : [];
    const status = await run(
      process.execPath,
      [VITEST, ...words, ...colour],
      (text) => output.print(text),
      env,
    );
    const written: unknown = existsSync(report)
      ? JSON.parse(readFileSync(report, 'utf8'))
      : undefined;
    return tallyTests(status, written);
  };
}

async function browserTests(running: Running): Promise<Counts> {
  let chromium: string;
  try {
    chromium = provideChromium();
  } catch (error) {
    return { passed: 0, failed: 1, note: messageOf(error) };
  }
  const warn = (text: string) => running.output.print(`${text}\n`);
  const webkit = ifAny('WebKit', provideWebKit, warn);
  const env = {
    CHROMIUM_PATH: chromium,
    FIREFOX_PATH: ifAny('Firefox', provideFirefox, warn),
    WEBKIT_PATH: webkit?.driver,
    XVFB_PATH: webkit?.screen,
  };
  return tests('e2e', env)(running);
}

/** Most tests are of Chromium, so these run where another browser is missing. */
function ifAny<Found>(
  name: string,
  provided: () => Found,
  warn: (text: string) => void,
): Found | undefined {
  try {
    return provided();
  } catch (error) {
    warn(`The tests in ${name} are left out. ${messageOf(error)}`);
    return undefined;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function runParts(names: readonly PartName[]): Promise<PartResult[]> {
  const start = performance.now();
  const secondsSince = (moment: number) => (performance.now() - moment) / 1000;
  const cores = availableParallelism();
  const screen = outputOfParts((text) => process.stdout.write(text));
  const runPart = async ({ name, workers }: Job<PartName>): Promise<PartResult> => {
    const began = performance.now();
    const output = screen.begin(name, `${clockTime(secondsSince(start))} ${name} starts`);
    const counts = await PARTS[name]({ workers, output });
    const result = { name, seconds: secondsSince(began), ...counts };
    output.end(`${clockTime(secondsSince(start))} ${describePart(result)}`);
    return result;
  };
  const jobs = ORDER.filter((name) => names.includes(name)).map((name) => ({
    name,
    workers: name in CHECKS ? 1 : shareOf(cores, names.length, name === 'e2e'),
  }));
  const results = await runJobs(jobs, placesOn(cores), runPart);
  return results.toSorted((a, b) => order(a) - order(b));
}

function order({ name }: PartResult): number {
  return Object.keys(PARTS).indexOf(name);
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

async function main(): Promise<void> {
  const start = performance.now();
  const results = await runParts(chosenParts(process.argv.slice(2)));
  const failures = describeFailures(results);
  // Once more at the end, where a long output is read first.
  if (failures !== '') console.log(`\n${failures}`);
  console.log(`\n${results.map(describePart).join('\n')}`);
  console.log(describeTimes(results, (performance.now() - start) / 1000));
  console.log(closingLine(results));
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
