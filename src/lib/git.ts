/** Runs the git program, to its end or to a limit. What git says is for the caller to understand; nothing is thrown. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

/** Where and how far git may go. */
export interface GitPlace {
  readonly folder: string;
  /** That of this process where absent. Git never asks a person, whatever it holds. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** In milliseconds. */
  readonly timeout?: number | undefined;
  /** The most that it may print. */
  readonly maxBytes?: number | undefined;
}

export interface GitRun extends GitPlace {
  readonly signal?: AbortSignal | undefined;
  /** Takes what git prints as it comes. Then nothing of it is kept, however long it is. */
  readonly take?: ((text: string) => void) | undefined;
  /** The largest file that it may write, where the machine has a shell that can limit it. */
  readonly maxFile?: number | undefined;
}

export type GitStop = 'timeout' | 'too-large' | 'aborted';

export type GitEnd =
  | { readonly ok: true; readonly stdout: string }
  | { readonly ok: false; readonly stderr: string; readonly stopped?: GitStop | undefined };

const TIMEOUT = 300_000;
/** No list of files is longer. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Runs beside other things, and ends with the helpers that git starts. */
export async function runGit(words: readonly string[], run: GitRun): Promise<GitEnd> {
  const { timeout = TIMEOUT, maxBytes = MAX_BYTES, signal, take } = run;
  const child = start(words, run);
  const output = { stdout: '', stderr: '' };
  let stopped: GitStop | undefined;
  const stop = (reason: GitStop) => {
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

/** The same for commands that wait: about the repository on this machine, with no network. */
export function runGitSync(words: readonly string[], place: GitPlace): GitEnd {
  const { folder, timeout = TIMEOUT, maxBytes = MAX_BYTES } = place;
  const { status, stdout, stderr, error } = spawnSync('git', words, {
    cwd: folder,
    env: environment(place),
    encoding: 'utf8',
    maxBuffer: maxBytes,
    timeout,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stops: Readonly<Record<string, GitStop>> = { ETIMEDOUT: 'timeout', ENOBUFS: 'too-large' };
  const why = error && 'code' in error ? stops[String(error.code)] : undefined;
  return endOf(status, { stdout, stderr }, why);
}

function endOf(
  code: number | null,
  { stdout, stderr }: { readonly stdout: string; readonly stderr: string },
  stopped: GitStop | undefined,
): GitEnd {
  return code === 0 && !stopped ? { ok: true, stdout } : { ok: false, stderr, stopped };
}

function environment({ env = process.env }: GitPlace): NodeJS.ProcessEnv {
  return { ...env, GIT_TERMINAL_PROMPT: '0' };
}

/** The shell sets the limit for files, which Node cannot; the words are passed on, never parsed. */
function start(words: readonly string[], run: GitRun) {
  const { folder, maxFile } = run;
  const limit = ['-c', 'ulimit -f "$0"; exec git "$@"', String(Math.ceil((maxFile ?? 0) / 512))];
  const [program, begin] = maxFile === undefined ? ['git', []] : ['/bin/sh', limit];
  return spawn(program, [...begin, ...words], {
    cwd: folder,
    env: environment(run),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

/** Null when git did not start, or was killed. */
function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code));
  });
}

/** Git starts helpers of its own; they are in its process group. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}
