/** Runs before each test file, in the process of the tests: says which mutant acts, and counts what tests reach. */
import { readFileSync } from 'node:fs';

import { afterAll, afterEach, beforeEach, inject } from 'vitest';

import { wholeName, type MutantState } from './protocol.ts';

const holder = globalThis as { __stryker__?: MutantState };
const state = (holder.__stryker__ ??= {});
const order = inject('order');
const cover = order.cover === undefined ? undefined : `${order.cover}#`;
const only = order.only === undefined ? undefined : new Set(order.only);
let failed = false;
const milliseconds: Record<string, number> = {};
const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + usedByChildren();
};
const begin = used();
let testBegin = begin;

state.activeMutant = order.mutant;
state.hitCount = 0;
state.hitLimit = order.hitLimit;
state.currentTestId = cover;

beforeEach((test) => {
  const name = wholeName(test.task);
  if (failed || (only !== undefined && !only.has(name))) test.skip();
  if (cover !== undefined) state.currentTestId = cover + name;
  testBegin = used();
});

afterEach(({ task }) => {
  // One failure is enough to notice a mutant.
  failed ||= cover === undefined && task.result?.state === 'fail';
  state.currentTestId = cover;
  milliseconds[wholeName(task)] = used() - testBegin;
});

// Vitest gives the suite to functions that destructure alone.
afterAll(({}, suite) => {
  state.activeMutant = undefined;
  if (cover === undefined) return;
  const hits = Object.entries(state.mutantCoverage?.perTest ?? {})
    .filter(([id]) => id.startsWith(cover))
    .map(([id, counts]) => [id.slice(cover.length), counts]);
  suite.meta.milliseconds = { ...milliseconds, '': used() - begin };
  suite.meta.hits = Object.fromEntries(hits);
});

/** Milliseconds of the processes that were started here and have ended; 0 where the system does not tell. */
function usedByChildren(): number {
  try {
    // `cutime` and `cstime` of proc_pid_stat(5), in hundredths of a second, counted from behind the name of the process.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return 10 * (Number(fields[13]) + Number(fields[14]));
  } catch {
    return 0;
  }
}
