/** Runs a program, to its end or to a limit. What it says is for the caller to understand; nothing is thrown. */
import { spawn, type ChildProcess } from 'node:child_process';

/** Where and how far a program may go. */
export interface ProgramPlace {
  readonly folder: string;
  /** That of this process where absent. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** In milliseconds. */
  readonly timeout?: number | undefined;
  /** The most that it may print. */
  readonly maxBytes?: number | undefined;
}

export interface ProgramRun extends ProgramPlace {
  readonly signal?: AbortSignal | undefined;
  /** Takes what it prints as it comes. Then nothing of it is kept, however long it is. */
  readonly take?: ((text: string) => void) | undefined;
  /** The largest file that it may write, where the machine has a shell that can limit it. */
  readonly maxFile?: number | undefined;
}

export type ProgramStop = 'timeout' | 'too-large' | 'aborted';

export type ProgramEnd =
  | { readonly ok: true; readonly stdout: string }
  | {
      readonly ok: false;
      readonly stderr: string;
      readonly stopped?: ProgramStop | undefined;
    };

export const TIMEOUT = 300_000;
/** No list of files is longer. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Runs beside other things, and ends with the helpers that the program starts. */
export async function runProgram(
  program: string,
  words: readonly string[],
  run: ProgramRun,
): Promise<ProgramEnd> {
  const { timeout = TIMEOUT, maxBytes = MAX_BYTES, signal, take } = run;
  const child = start(program, words, run);
  const output = { stdout: '', stderr: '' };
  let stopped: ProgramStop | undefined;
  const stop = (reason: ProgramStop) => {
    stopped ??= reason;
    endGroup(child.pid);
  };
  const timer = setTimeout(stop, timeout, 'timeout');
  const aborted = () => stop('aborted');
  signal?.addEventListener('abort', aborted, { once: true });
  if (signal?.aborted) aborted();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      if (name === 'stdout' && take) {
        take(text);
        return;
      }
      output[name] += text;
      if (output[name].length > maxBytes) stop('too-large');
    });
  }
  const code = await exitOf(child);
  clearTimeout(timer);
  signal?.removeEventListener('abort', aborted);
  return endOf(code, output, stopped);
}

export function endOf(
  code: number | null,
  { stdout, stderr }: { readonly stdout: string; readonly stderr: string },
  stopped: ProgramStop | undefined,
): ProgramEnd {
  return code === 0 && !stopped ? { ok: true, stdout } : { ok: false, stderr, stopped };
}

/** The shell sets the limit for files, which Node cannot; the words are passed on, never parsed. */
function start(program: string, words: readonly string[], run: ProgramRun) {
  const { folder, env = process.env, maxFile } = run;
  const limit = ['-c', 'ulimit -f "$0"; exec "$@"', String(Math.ceil((maxFile ?? 0) / 512))];
  const [first, begin] = maxFile === undefined ? [program, []] : ['/bin/sh', [...limit, program]];
  return spawn(first, [...begin, ...words], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

/** Null when it did not start, or was killed. */
function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code));
  });
}

/** Helpers that it starts are in its process group. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}
