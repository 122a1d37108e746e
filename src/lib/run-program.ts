/** Runs a program, until it exits or exceeds a limit. The output is for the caller to interpret; nothing is thrown. */
import { spawn, type ChildProcess } from 'node:child_process';

/** Folder and limits of a program. */
export interface ProgramPlace {
  readonly folder: string;
  /** By default that of this process. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  /** Largest output in bytes. */
  readonly maxBytes?: number | undefined;
}

export interface ProgramRun extends ProgramPlace {
  readonly signal?: AbortSignal | undefined;
  /** Receives the output as it comes. It is not collected then, and may be of any length. */
  readonly take?: ((text: string) => void) | undefined;
  /** Largest file in bytes that it may write, where the machine has a shell that can limit it. */
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
/** Enough for any list of files. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Asynchronous; when it is stopped, the processes that it started are too. */
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

/** The shell sets the file size limit, which Node cannot; arguments are passed on, not parsed. */
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

/** The processes that it started are in its process group. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}
