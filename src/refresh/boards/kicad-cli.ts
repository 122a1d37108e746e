/** Converts design files of other programs, and of KiCad before 6, with the program of KiCad 10 where a runner has it. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { DesignFormat } from '../../boards/designs.ts';
import { MAX_BOARD } from '../../boards/limits.ts';

/** Text of a `.kicad_pcb` file; undefined when it could not be converted. @throws the reason of the signal. */
export type Convert = (file: string, format: DesignFormat) => Promise<string | undefined>;

/** A large board of Altium takes seconds. */
const TIMEOUT = 60_000;

/** @returns undefined where there is no such program. */
export async function kicadCli(program: string, signal: AbortSignal): Promise<Convert | undefined> {
  const isThere = await run(program, ['version'], process.cwd(), signal);
  return isThere ? (file, format) => converted(program, file, format, signal) : undefined;
}

async function converted(
  program: string,
  file: string,
  format: DesignFormat,
  signal: AbortSignal,
): Promise<string | undefined> {
  const folder = dirname(file);
  // It writes a board of its own format in place.
  const target = format === 'kicad' ? file : join(folder, 'converted.kicad_pcb');
  const words =
    format === 'kicad'
      ? ['pcb', 'upgrade', '--force', file]
      : ['pcb', 'import', '--format', format, '--output', target, file];
  try {
    if (!(await run(program, words, folder, signal))) return undefined;
    const bytes = await readFile(target);
    return bytes.length > MAX_BOARD ? undefined : bytes.toString('utf8');
  } catch {
    signal.throwIfAborted();
    // It said that all is well, and wrote nothing.
    return undefined;
  } finally {
    if (target !== file) await rm(target, { force: true });
  }
}

/** It gets no variable of this process but where programs are, and takes the folder for its home. */
function run(
  program: string,
  words: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<boolean> {
  const env = { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C' };
  const limits = { timeout: TIMEOUT, killSignal: 'SIGKILL', maxBuffer: 1024 * 1024 } as const;
  return new Promise((resolve) => {
    execFile(program, words, { cwd: folder, env, signal, ...limits }, (error) => resolve(!error));
  });
}
