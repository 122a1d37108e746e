/**
 * Preloaded into a measured process: writes its peak memory, in bytes, and the processor time of it and of its children,
 * in seconds, into the file that BENCH_USAGE names.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { TICKS_PER_SECOND } from './tree-usage.ts';

export interface Usage {
  /** Peak memory of the process. */
  readonly bytes: number;
  readonly seconds: number;
}

process.on('exit', () => {
  const file = process.env['BENCH_USAGE'];
  if (!file) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6 + childrenSeconds();
  writeFileSync(file, JSON.stringify({ bytes: maxRSS * 1024, seconds } satisfies Usage));
});

/** Of children that have ended; 0 where there is no `/proc`. */
function childrenSeconds(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  // `1234 (name of the program) S 1 …`: `cutime` and `cstime` are the 14th and 15th after the name, see proc_pid_stat(5).
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}
