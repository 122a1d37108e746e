/**
 * Which tests reach which mutants: each test file is loaded, and then runs without any. Of all that reach a mutant, those
 * are taken that reach most of its file, in their time and in all, since they are about it, for as long as one mutant may
 * take.
 */
import { relative } from 'node:path';

import type { Mutant } from './mutants.ts';
import type { RunResult, TestRuns } from './test-runs.ts';

/** Milliseconds of the processor; a test that takes longer is left out. */
const SLOWEST = 1000;
/** The same of the small tests together that run for one mutant, and of the large ones. */
const LONGEST = 1500;
/** The same of what a test file does outside its tests. */
const SLOWEST_START = 3000;
/** Milliseconds. */
const LIMIT = 300_000;

export interface Reaching {
  readonly file: string;
  /** Whole names of tests. */
  readonly only: readonly string[];
  /** Of processor time. */
  readonly milliseconds: number;
}

export interface Reach {
  /** By id of mutants, those that are most about it first. */
  readonly reaching: ReadonlyMap<string, readonly Reaching[]>;
  readonly hits: ReadonlyMap<string, number>;
  /** Mutants that run only while modules are loaded: parts of constants. */
  readonly constants: ReadonlySet<string>;
  /** Tests and test files that failed, or took too long, and why. */
  readonly leftOut: readonly string[];
}

interface Test {
  readonly file: string;
  readonly name: string;
  readonly milliseconds: number;
  /** Of mutants, by the file in which these stand. */
  readonly reached: ReadonlyMap<string, readonly string[]>;
}

export async function reachOf(
  runs: TestRuns,
  mutants: readonly Mutant[],
  isTime: () => boolean,
  onFile: (done: number) => void,
): Promise<Reach> {
  const sources = new Map(mutants.map(({ id, file }) => [id, file]));
  const tests: Test[] = [];
  const hits = new Map<string, number>();
  const loaded = new Set<string>();
  const leftOut: string[] = [];
  for (const [index, file] of runs.files.entries()) {
    if (!isTime()) {
      leftOut.push(`${runs.files.length - index} files, for lack of time`);
      break;
    }
    onFile(index);
    const { hits: atLoading } = await runs.run(file, { cover: `${index} load`, only: [] }, LIMIT);
    for (const id of Object.keys(atLoading[''] ?? {})) loaded.add(id);
    let ran = await runs.run(file, { cover: `${index}` }, LIMIT);
    // Perhaps only because the machine was too busy.
    if (ran.failed.length > 0) ran = await runs.run(file, { cover: `${index} again` }, LIMIT);
    leftOut.push(...faults(ran).map((fault) => `${relative('', file)} ${fault}`));
    if (ran.failed.includes('') || start(ran) > SLOWEST_START) continue;
    for (const counts of Object.values(ran.hits)) {
      for (const [id, count] of Object.entries(counts)) hits.set(id, (hits.get(id) ?? 0) + count);
    }
    tests.push(...testsOf(file, ran, sources));
  }
  const constants = new Set(
    mutants
      .filter(({ id, isAtLoading }) => isAtLoading || (loaded.has(id) && !hits.has(id)))
      .map(({ id }) => id),
  );
  return { reaching: reachingOf(tests), hits, constants, leftOut };
}

/** What is reached outside the tests, such as in `beforeAll`, may be noticed by each of them. */
function testsOf(
  file: string,
  { hits, milliseconds, failed }: RunResult,
  sources: ReadonlyMap<string, string>,
): Test[] {
  const outside = Object.keys(hits[''] ?? {});
  return Object.entries(milliseconds)
    .filter(([name, took]) => name !== '' && took <= SLOWEST && !failed.includes(name))
    .map(([name, took]) => {
      const ids = new Set([...outside, ...Object.keys(hits[name] ?? {})]);
      const reached = Map.groupBy(ids, (id) => sources.get(id) ?? '');
      return { file, name, milliseconds: took, reached };
    });
}

function reachingOf(tests: readonly Test[]): Map<string, Reaching[]> {
  const reaching = new Map<string, Map<string, Map<string, number>>>();
  for (const source of new Set(tests.flatMap(({ reached }) => [...reached.keys()]))) {
    const about = tests
      .map((test) => ({ ...test, ids: test.reached.get(source) ?? [] }))
      .filter(({ ids }) => ids.length > 0);
    // Hundreds of small tests, and then the few that say most of the file.
    for (const worth of [byTime, bySize]) {
      const spent = new Map<string, number>();
      for (const test of about.toSorted((a, b) => worth(b) - worth(a))) {
        for (const id of test.ids) {
          const before = spent.get(id) ?? 0;
          if (before >= LONGEST) continue;
          spent.set(id, before + test.milliseconds);
          const files = reaching.get(id) ?? new Map<string, Map<string, number>>();
          const names = files.get(test.file) ?? new Map<string, number>();
          names.set(test.name, test.milliseconds);
          reaching.set(id, files.set(test.file, names));
        }
      }
    }
  }
  return new Map([...reaching].map(([id, files]) => [id, [...files].map(ofFile)]));
}

interface About extends Test {
  /** Of mutants of the file that the test is about. */
  readonly ids: readonly string[];
}

const bySize = ({ ids }: About) => ids.length;
const byTime = ({ ids, milliseconds }: About) => ids.length / Math.max(0.1, milliseconds);

function ofFile([file, names]: [string, ReadonlyMap<string, number>]): Reaching {
  const milliseconds = [...names.values()].reduce((sum, each) => sum + each, 0);
  return { file, only: [...names.keys()], milliseconds };
}

/** Milliseconds outside the tests. */
function start({ milliseconds }: RunResult): number {
  const all = Object.values(milliseconds).reduce((sum, each) => sum + each, 0);
  return 2 * (milliseconds[''] ?? 0) - all;
}

function faults(ran: RunResult): string[] {
  if (ran.failed.includes('')) return ['fails outside its tests'];
  if (start(ran) > SLOWEST_START) return [`begins with ${Math.round(start(ran))} ms`];
  const slow = Object.entries(ran.milliseconds)
    .filter(([name, took]) => name !== '' && took > SLOWEST)
    .map(([name, took]) => `takes ${Math.round(took)} ms: ${name}`);
  return [...ran.failed.map((name) => `fails: ${name}`), ...slow];
}
