/**
 * Converts design files of other programs, and of KiCad before 6, with `kicad-cli` of KiCad 10 where a runner has it.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { DesignFormat } from '../../boards/designs.ts';
import { MAX_BOARD } from '../../boards/limits.ts';
import { type ProgramEnd, runProgram } from '../../lib/run-program.ts';

/** Text of a `.kicad_pcb` file; undefined when it could not be converted. @throws the reason of the signal. */
export type Convert = (file: string, format: DesignFormat) => Promise<string | undefined>;

/** Earlier versions have the command but cannot convert. */
const FIRST_VERSION = 10;

/** Milliseconds: a large board of Altium takes seconds. */
const TIMEOUT = 60_000;

/** @returns undefined where there is no such program, or an older one. */
export async function kicadCli(
  program: string,
  signal: AbortSignal,
  timeout = TIMEOUT,
): Promise<Convert | undefined> {
  const run = (...words: string[]) => runKicad(program, words, signal, timeout);
  const version = await run('version');
  const isNew = version.ok && Number.parseInt(version.stdout, 10) >= FIRST_VERSION;
  return isNew ? (file, format) => converted(run, file, format) : undefined;
}

async function converted(
  run: (...words: string[]) => Promise<ProgramEnd>,
  file: string,
  format: DesignFormat,
): Promise<string | undefined> {
  // A board in KiCad's own format is upgraded in place.
  const target = format === 'kicad' ? file : join(dirname(file), 'converted.kicad_pcb');
  const end =
    format === 'kicad'
      ? await run('pcb', 'upgrade', '--force', file)
      : await run('pcb', 'import', '--format', format, '--output', target, file);
  // It may exit with 0 and write nothing.
  const bytes = end.ok ? await readFile(target).catch(() => undefined) : undefined;
  if (target !== file) await rm(target, { force: true });
  return bytes && bytes.length <= MAX_BOARD ? bytes.toString('utf8') : undefined;
}

/** Its environment holds only the search path and a home folder of its own, for its settings. */
async function runKicad(
  program: string,
  words: readonly string[],
  signal: AbortSignal,
  timeout: number,
): Promise<ProgramEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'kicad-'));
  const env = { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C' };
  const limits = { timeout, maxBytes: 1024 * 1024, maxFile: MAX_BOARD };
  try {
    const end = await runProgram(program, words, { folder, env, signal, ...limits });
    signal.throwIfAborted();
    return end;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
