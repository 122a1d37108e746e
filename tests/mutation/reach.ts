/** Which tests reach which mutants: each test file is loaded, and then runs without any. */
import { relative } from 'node:path';

import type { RunResult, TestRuns } from './test-runs.ts';

/** Milliseconds of the processor; a test that takes longer is left out, since it would run for each mutant. */
const SLOWEST = 1000;
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
  /** By id of mutants, the quickest first. */
  readonly reaching: ReadonlyMap<string, readonly Reaching[]>;
  readonly hits: ReadonlyMap<string, number>;
  /** Mutants that run only while modules are loaded: parts of constants. */
  readonly constants: ReadonlySet<string>;
  /** Tests and test files that failed, or took too long, and why. */
  readonly leftOut: readonly string[];
}

export async function reachOf(runs: TestRuns, onFile: (done: number) => void): Promise<Reach> {
  const reaching = new Map<string, Reaching[]>();
  const hits = new Map<string, number>();
  const loaded = new Set<string>();
  const leftOut: string[] = [];
  for (const [index, file] of runs.files.entries()) {
    const { hits: atLoading } = await runs.run(file, { cover: `${index} load`, only: [] }, LIMIT);
    for (const id of Object.keys(atLoading[''] ?? {})) loaded.add(id);
  }
  for (const [index, file] of runs.files.entries()) {
    onFile(index);
    let ran = await runs.run(file, { cover: `${index}` }, LIMIT);
    // Perhaps only because the machine was too busy.
    if (ran.failed.length > 0) ran = await runs.run(file, { cover: `${index} again` }, LIMIT);
    leftOut.push(...faults(ran).map((fault) => `${relative('', file)} ${fault}`));
    if (ran.failed.includes('') || start(ran) > SLOWEST_START) continue;
    for (const counts of Object.values(ran.hits)) {
      for (const [id, count] of Object.entries(counts)) hits.set(id, (hits.get(id) ?? 0) + count);
    }
    for (const [id, only] of testsByMutant(ran)) {
      const milliseconds = only.reduce(
        (sum, name) => sum + (ran.milliseconds[name] ?? 0),
        start(ran),
      );
      reaching.set(id, [...(reaching.get(id) ?? []), { file, only, milliseconds }]);
    }
  }
  for (const each of reaching.values()) each.sort((a, b) => a.milliseconds - b.milliseconds);
  const constants = new Set([...loaded].filter((id) => !hits.has(id)));
  return { reaching, hits, constants, leftOut };
}

/** What is reached outside the tests, such as in `beforeAll`, may be noticed by each of them. */
function testsByMutant({ hits, milliseconds, failed }: RunResult): Map<string, string[]> {
  const quick = Object.keys(milliseconds).filter(
    (name) => name !== '' && (milliseconds[name] ?? 0) <= SLOWEST && !failed.includes(name),
  );
  if (quick.length === 0) return new Map();
  const tests = new Map(Object.keys(hits[''] ?? {}).map((id) => [id, quick]));
  for (const name of quick) {
    for (const id of Object.keys(hits[name] ?? {})) {
      const others = tests.get(id);
      if (others !== quick) tests.set(id, [...(others ?? []), name]);
    }
  }
  return tests;
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
