import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

import { type Look, type Phase, phasesOf } from './phases.ts';
import type { Usage } from './report-usage.ts';
import { treeUsage } from './tree-usage.ts';

/** In milliseconds. */
const BETWEEN_LOOKS = 500;

export interface Measured {
  readonly seconds: number;
  /** Processor time of the process and its children, in seconds: comparable also where others use the processors. */
  readonly processorSeconds: number;
  /** Peak memory of the process, in megabytes. */
  readonly megabytes: number;
  /**
   * Peak memory of the process with its children, in megabytes, sampled twice a second; absent where that cannot be
   * measured.
   */
  readonly allMegabytes?: number | undefined;
  /** What its threads and children did; empty where that cannot be measured. */
  readonly phases: readonly Phase[];
  readonly output: string;
}

/**
 * Runs one of the project's scripts as a user would and measures it.
 *
 * @throws with its output, if it fails: figures of a failed run mean nothing.
 */
export async function measure(
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const usage = join(folder, 'usage.json');
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', resolve('tests/bench/report-usage.ts'), script],
    {
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        // As `bin/ospo-portal.js` sets it.
        MALLOC_ARENA_MAX: '2',
        BENCH_USAGE: usage,
        ...env,
      },
    },
  );
  const looks: Look[] = [];
  const looking = setInterval(() => {
    const usage = treeUsage(child.pid ?? 0);
    if (usage) looks.push({ at: (performance.now() - start) / 1000, usage });
  }, BETWEEN_LOOKS);
  const [output, errors] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  clearInterval(looking);
  const seconds = (performance.now() - start) / 1000;
  if (child.exitCode !== 0) throw new Error(`${script} failed.\n${output}\n${errors}`);
  const used = JSON.parse(readFileSync(usage, 'utf8')) as Usage;
  rmSync(folder, { recursive: true });
  return {
    seconds,
    processorSeconds: used.seconds,
    megabytes: used.bytes / 1e6,
    allMegabytes: Math.max(0, ...looks.map(({ usage }) => usage.bytes)) / 1e6 || undefined,
    phases: phasesOf(looks),
    output,
  };
}
