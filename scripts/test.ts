/**
 * `npm test`: runs every check and every test, and continues after a failure, so that one run shows all of them. `node
 * scripts/test.ts unit lint` runs only these parts. A check keeps one core busy, so checks run in parallel; tests use
 * both cores, so their parts run one after the other.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';

import {
  closingLine,
  describeFailures,
  describePart,
  describeTimes,
  tallyCheck,
  tallyTests,
} from '../src/programs/testing/tally.ts';
import type { PartResult } from '../src/programs/testing/tally.ts';
import { provideChromium, provideFirefox, provideWebKit } from './browsers.ts';

type Counts = Omit<PartResult, 'name' | 'seconds'>;

/** The counts of a part, and its output where that was held back. */
interface Outcome {
  readonly counts: Counts;
  readonly output?: string;
}

const CACHE = 'node_modules/.cache';
/** Identifies this run, so that parts can reuse a site that an earlier part has built. */
const RUN = randomUUID();
const VITEST = 'node_modules/vitest/vitest.mjs';

const CHECKS = {
  format: () => check('format:check'),
  lint: () => check('lint'),
  // The first writes the types of the collections, which the second reads.
  types: () => inTurn('check:astro', 'check:ts'),
  validate: () => check('validate'),
  changed: () => check('test:changed'),
} as const;

const TESTS = {
  unit: () => tests('unit'),
  instance: () => tests('instance'),
  refresh: () => tests('refresh'),
  build: () => tests('build'),
  package: () => tests('package'),
  e2e: () => browserTests(),
} as const;

const PARTS = { ...CHECKS, ...TESTS } satisfies Record<string, () => Promise<Outcome>>;

type PartName = keyof typeof PARTS;

const environment = (more: NodeJS.ProcessEnv) => ({
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  OSPO_TEST_RUN: RUN,
  // Tests start commands some hundred times: the compile cache saves most of their start-up.
  NODE_COMPILE_CACHE: `${CACHE}/node`,
  ...more,
});

/** The output is buffered until the end, so that parallel checks do not mix theirs. */
async function check(script: string): Promise<Outcome> {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment({}),
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => printed.push(part));
  child.stderr.on('data', (part: Buffer) => printed.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  const output = Buffer.concat(printed).toString();
  return { counts: tallyCheck(status ?? 1, output), output };
}

/** Checks one after the other, whatever the first one finds. */
async function inTurn(...scripts: readonly string[]): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const script of scripts) outcomes.push(await check(script));
  const sum = (count: 'passed' | 'failed') =>
    outcomes.reduce((total, { counts }) => total + counts[count], 0);
  return {
    counts: {
      passed: sum('passed'),
      failed: sum('failed'),
      failures: outcomes.flatMap(({ counts }) => counts.failures ?? []),
    },
    output: outcomes.map(({ output = '' }) => output.trimEnd()).join('\n'),
  };
}

async function tests(project: string, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const report = `${CACHE}/vitest-${project}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const words = [VITEST, 'run', '--project', project, ...reporters];
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  const child = spawn(process.execPath, words, { stdio: [...stdio], env: environment(env) });
  const [status] = (await once(child, 'close')) as [number | null];
  const written: unknown = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : undefined;
  return { counts: tallyTests(status ?? 1, written) };
}

async function browserTests(): Promise<Outcome> {
  let chromium: string;
  try {
    chromium = provideChromium();
  } catch (error) {
    return { counts: { passed: 0, failed: 1, note: messageOf(error) } };
  }
  const webkit = ifAny('WebKit', provideWebKit);
  return tests('e2e', {
    CHROMIUM_PATH: chromium,
    FIREFOX_PATH: ifAny('Firefox', provideFirefox),
    WEBKIT_PATH: webkit?.driver,
    XVFB_PATH: webkit?.screen,
  });
}

/** Most tests are of Chromium, so these run where another browser is missing. */
function ifAny<Found>(name: string, provided: () => Found): Found | undefined {
  try {
    return provided();
  } catch (error) {
    console.warn(`The tests in ${name} are left out. ${messageOf(error)}`);
    return undefined;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function runPart(name: PartName): Promise<PartResult> {
  const isCheck = name in CHECKS;
  if (!isCheck) console.log(`\n> ${name}`);
  const start = performance.now();
  const { counts, output = '' } = await PARTS[name]();
  const result = { name, seconds: (performance.now() - start) / 1000, ...counts };
  if (isCheck) console.log(`\n> ${name}\n${output.trimEnd()}`);
  console.log(`> ${describePart(result)}`);
  return result;
}

/** A worker: takes the next part from the queue until it is empty. */
async function work(queue: PartName[], results: PartResult[]): Promise<void> {
  for (let name = queue.shift(); name; name = queue.shift()) results.push(await runPart(name));
}

async function runParts(names: readonly PartName[]): Promise<PartResult[]> {
  const results: PartResult[] = [];
  // The longest first, so that the parallel workers end at about the same time.
  const checks = (['changed', 'types', 'lint', 'format', 'validate'] as const).filter((name) =>
    names.includes(name),
  );
  await Promise.all([work(checks, results), work(checks, results)]);
  await work(
    names.filter((name) => name in TESTS),
    results,
  );
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
