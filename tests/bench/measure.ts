import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Measured {
  readonly seconds: number;
  /** Peak memory of the process, in megabytes. */
  readonly megabytes: number;
  readonly output: string;
}

/**
 * Runs one of the project's scripts as a user would and measures it.
 *
 * @throws with its output, if it fails: a figure of a failed run means nothing.
 */
export function measure(script: string, env: Readonly<Record<string, string>> = {}): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const memory = join(folder, 'memory');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('tests/bench/report-memory.ts'), script],
    {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BENCH_MEMORY: memory, ...env },
      encoding: 'utf8',
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${script} failed.\n${stdout}\n${stderr}`);
  const megabytes = Number(readFileSync(memory, 'utf8')) / 1000;
  rmSync(folder, { recursive: true });
  return { seconds, megabytes, output: stdout };
}
