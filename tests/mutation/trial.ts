/** Tries a mutant: does a test notice it? */
import { endProcess } from './kept-process.ts';
import type { Reach, Reaching } from './reach.ts';
import type { TestRuns } from './test-runs.ts';

export type Outcome = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage';

export interface Trial {
  readonly outcome: Outcome;
  /** The test file that noticed it. */
  readonly by?: string;
}

/** @returns what came of it; a failure counts where the same tests pass without the mutant. */
export async function tryMutant(runs: TestRuns, reach: Reach, id: string): Promise<Trial> {
  const tests = reach.reaching.get(id) ?? [];
  if (tests.length === 0) return { outcome: 'NoCoverage' };
  for (const each of tests) {
    const outcome = await noticed(runs, reach, id, each);
    if (outcome !== 'Survived') return { outcome, by: each.file };
  }
  return { outcome: 'Survived' };
}

async function noticed(
  runs: TestRuns,
  reach: Reach,
  id: string,
  { file, only, milliseconds }: Reaching,
): Promise<Outcome> {
  const hitLimit = 100 * (reach.hits.get(id) ?? 0) + 1000;
  const order = { mutant: id, hitLimit, only };
  const limit = 20 * milliseconds + 20_000;
  const { failed, timedOut } = await runs.run(file, order, limit);
  if (timedOut) return 'Timeout';
  if (failed.length === 0) return 'Survived';
  const control = failed.includes('') ? only : failed;
  if (await passes(runs, file, control)) return 'Killed';
  // Something of this mutant, or of one before it, was kept in memory.
  endProcess();
  if (!(await passes(runs, file, only))) {
    console.warn(`${file} fails without any mutant, so it cannot tell.`);
    return 'Survived';
  }
  const again = await runs.run(file, order, limit);
  endProcess();
  if (again.timedOut) return 'Timeout';
  return again.failed.length > 0 ? 'Killed' : 'Survived';
}

async function passes(runs: TestRuns, file: string, only: readonly string[]) {
  return (await runs.run(file, { only }, 120_000)).failed.length === 0;
}
