import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

import { treeMemory } from './tree-memory.ts';

/** In milliseconds. */
const BETWEEN_LOOKS = 500;

export interface Measured {
  readonly seconds: number;
  /** Peak memory of the process, in megabytes. */
  readonly megabytes: number;
  /**
   * Peak memory of the process with its children, in megabytes, sampled twice a second; absent where that cannot be
   * measured.
   */
  readonly allMegabytes?: number | undefined;
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
  const memory = join(folder, 'memory');
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', resolve('tests/bench/report-memory.ts'), script],
    { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BENCH_MEMORY: memory, ...env } },
  );
  const looks: number[] = [];
  const looking = setInterval(() => looks.push(treeMemory(child.pid ?? 0) ?? 0), BETWEEN_LOOKS);
  const [output, errors] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  clearInterval(looking);
  const seconds = (performance.now() - start) / 1000;
  if (child.exitCode !== 0) throw new Error(`${script} failed.\n${output}\n${errors}`);
  const megabytes = Number(readFileSync(memory, 'utf8')) / 1e6;
  rmSync(folder, { recursive: true });
  return { seconds, megabytes, allMegabytes: Math.max(0, ...looks) / 1e6 || undefined, output };
}
