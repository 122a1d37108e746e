/** `npm run mutation`: changes the program, one thing at a time, and lists what no test of functions notices. */
import { globSync, readFileSync } from 'node:fs';

import { command, type ExitCode, terminal, UsageError } from '../../src/lib/command.ts';
import { AREAS, areaOf } from './areas.ts';
import { callersOf } from './callers.ts';
import { drawn } from './draw.ts';
import { identity } from './identity.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { interval } from './proportion.ts';
import { reachOf } from './reach.ts';
import { survivorsOf, writeReport, type Tried } from './report.ts';
import { testRunsOf } from './test-runs.ts';
import { tryMutant } from './trial.ts';

const usage = `Usage: npm run mutation -- [area or file …]
  ${Object.keys(AREAS).join(', ')}, or a file such as src/exports/cff.ts; without one, all areas
  --sample <number>   tries so many mutants of each, drawn by chance
  --seed <number>     draws others than the default, 1
  --minutes <number>  tries as many as that time allows; the tests without mutants get half of it at most
  --again             tries those of the last report that nothing noticed`;

interface Choice {
  readonly sample: number;
  readonly seed: number;
  readonly minutes: number;
  readonly again: boolean;
}

let shownAt = 0;

/** Exit codes: 0 tried, 2 could not try. */
const mutationCommand = command({
  usage,
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string' },
    minutes: { type: 'string' },
    again: { type: 'boolean' },
  },
  run: async ({ values, positionals }): Promise<ExitCode> => {
    const names = positionals.length > 0 ? positionals : Object.keys(AREAS);
    for (const name of names) filesOf(name);
    const choice = {
      sample: numberOf(values.sample, Infinity),
      seed: numberOf(values.seed, 1),
      minutes: numberOf(values.minutes, Infinity),
      again: values.again === true,
    };
    const summary = [];
    for (const name of names) summary.push(await tryArea(name, choice));
    console.table(summary);
    return 0;
  },
});

function numberOf(word: string | undefined, otherwise: number): number {
  if (word === undefined) return otherwise;
  if (/^[1-9]\d*$/u.test(word)) return Number(word);
  throw new UsageError(`"${word}" is no number from 1 up.`);
}

function filesOf(name: string) {
  const area = areaOf(name);
  const files = area ? globSync(area.files) : [];
  if (area && files.length > 0) return { area, files };
  throw new UsageError(`"${name}" is no area, and no file of one.`);
}

async function tryArea(name: string, { sample, seed, minutes, again }: Choice) {
  const { area, files } = filesOf(name);
  const { mutants, code } = await mutantsOf(files);
  const runs = await testRunsOf(callersOf(area.folder, area.tests), code);
  try {
    console.log(`${name}: ${mutants.length} mutants, ${runs.files.length} test files`);
    const started = performance.now();
    const most = 60_000 * minutes;
    const reach = await reachOf(
      runs,
      mutants,
      () => performance.now() < started + most / 2,
      (done) => progress(`${done} of ${runs.files.length} test files`),
    );
    for (const line of reach.leftOut) console.log(`left out: ${line}`);
    const tryable = mutants.filter(
      ({ id, status }) => status !== 'Ignored' && !reach.constants.has(id),
    );
    const report = name.replaceAll(/[^\w-]+/gu, '-');
    const chosen = again ? lastSurvivors(tryable, report) : drawn(tryable, sample, seed);
    const tried: Tried[] = [];
    const begin = performance.now();
    for (const mutant of chosen) {
      // What was tried until then is a sample, too, since the order is drawn by chance.
      if (performance.now() > started + most) break;
      const trial = await tryMutant(runs, reach, mutant.id);
      tried.push({ mutant, trial });
      if (trial.outcome === 'Survived' || trial.outcome === 'NoCoverage')
        console.log(`\n${described(mutant)}\n  ${trial.outcome}`);
      progress(
        `${tried.length} of ${chosen.length}, ${count(tried, 'Survived', 'NoCoverage')} not noticed`,
      );
    }
    const each = Math.round((performance.now() - begin) / Math.max(1, tried.length));
    const order = new Map(mutants.map((mutant, index) => [mutant, index]));
    tried.sort((a, b) => (order.get(a.mutant) ?? 0) - (order.get(b.mutant) ?? 0));
    console.log(`${name}: ${writeReport(report, tried)}`);
    const killed = count(tried, 'Killed', 'Timeout');
    const [low, high] = interval(killed, tried.length);
    return {
      area: name,
      mutants: mutants.length,
      'in constants': reach.constants.size,
      tried: tried.length,
      killed,
      'timed out': count(tried, 'Timeout'),
      survived: count(tried, 'Survived'),
      'not reached': count(tried, 'NoCoverage'),
      'killed, %': percent(killed / Math.max(1, tried.length)),
      '95 % interval': `${percent(low)} to ${percent(high)}`,
      'ms each': each,
    };
  } finally {
    await runs.close();
  }
}

function lastSurvivors(mutants: readonly Mutant[], report: string): readonly Mutant[] {
  const last = survivorsOf(report);
  return mutants.filter((mutant) => last.has(identity(mutant, readFileSync(mutant.file, 'utf8'))));
}

function count(tried: readonly Tried[], ...outcomes: readonly string[]): number {
  return tried.filter(({ trial }) => outcomes.includes(trial.outcome)).length;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** The place, counted from 1, the line as it is, and what stood there instead. */
function described({ file, location: { start, end }, mutatorName, replacement }: Mutant): string {
  const line = readFileSync(file, 'utf8').split('\n')[start.line] ?? '';
  const place = `${file}:${start.line + 1}:${start.column + 1}`;
  const until = start.line === end.line ? `${end.column + 1}` : `${end.line + 1}:${end.column + 1}`;
  return `${place}-${until} ${mutatorName}\n  ${line.trim()}\n  → ${replacement.replaceAll(/\s+/gu, ' ').slice(0, 160)}`;
}

function progress(text: string): void {
  if (Date.now() - shownAt < 10_000) return;
  shownAt = Date.now();
  console.log(text);
}

process.exitCode = await mutationCommand(process.argv.slice(2), terminal);
