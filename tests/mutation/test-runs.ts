/** Runs single test files of Vitest again and again in one process that is kept. */
import { statSync } from 'node:fs';

import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';

import { endProcess, KeptProcess } from './kept-process.ts';
import type { RunOrder } from './protocol.ts';

export interface RunResult {
  /** Whole names; '' stands for what failed outside a test. */
  readonly failed: readonly string[];
  /** Of processor time, by the whole name of each test that ran, and of all (under ''); only where hits are counted. */
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly hits: Readonly<Record<string, Record<string, number>>>;
  readonly timedOut: boolean;
}

export interface TestRuns {
  readonly files: readonly string[];
  /** @param limit milliseconds, after which the process is ended. */
  run(file: string, order: RunOrder, limit: number): Promise<RunResult>;
  close(): Promise<void>;
}

/**
 * @param tests paths of test files
 * @param code texts that stand in for those of files, by path
 */
export async function testRunsOf(
  tests: readonly string[],
  code: ReadonlyMap<string, string>,
): Promise<TestRuns> {
  const mutants = {
    name: 'mutants',
    enforce: 'pre' as const,
    load: (id: string) => code.get(id.replace(/\?.*$/u, '')),
  };
  const vitest = await createVitest(
    'test',
    {
      config: false,
      watch: false,
      include: [...tests],
      isolate: false,
      // The cache knows files, not what stands in for them.
      fsModuleCache: false,
      maxWorkers: 1,
      setupFiles: ['tests/mutation/setup.ts'],
      testTimeout: 120_000,
      hookTimeout: 60_000,
      update: 'none',
      reporters: [{}],
      onConsoleLog: () => false,
      pool: {
        name: 'kept',
        createPoolWorker: (options) => new KeptProcess(options),
      },
    },
    { plugins: [mutants] },
  );
  const specifications = await vitest.globTestSpecifications();
  const byFile = new Map(specifications.map((each) => [each.moduleId, each]));
  return {
    // The small ones first, which tell most in their time.
    files: [...byFile.keys()].sort((a, b) => statSync(a).size - statSync(b).size),
    run: (file, given, limit) => run(vitest, byFile.get(file) as TestSpecification, given, limit),
    async close() {
      endProcess();
      await vitest.close();
    },
  };
}

async function run(
  vitest: Vitest,
  specification: TestSpecification,
  order: RunOrder,
  limit: number,
): Promise<RunResult> {
  vitest.provide('order', order);
  vitest.state.filesMap.clear();
  vitest.state.errorsSet.clear();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    endProcess();
  }, limit);
  try {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
    return { ...resultOf(testModules, unhandledErrors), timedOut };
  } catch (error) {
    endProcess();
    if (!timedOut) console.warn(`${specification.moduleId}: ${String(error)}`);
    return { failed: [''], milliseconds: {}, hits: {}, timedOut };
  } finally {
    clearTimeout(timer);
  }
}

type Ran = Awaited<ReturnType<Vitest['runTestSpecifications']>>;

function resultOf(modules: Ran['testModules'], errors: Ran['unhandledErrors']) {
  const failed: string[] = [];
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'failed') failed.push(test.fullName);
    }
    if (failed.length === 0 && !module.ok()) failed.push('');
  }
  if (failed.length === 0 && errors.length > 0) failed.push('');
  const { hits = {}, milliseconds = {} } = modules[0]?.meta() ?? {};
  return { failed, milliseconds, hits };
}
