/** Runs git, until it exits or exceeds a limit. The output is for the caller to interpret; nothing is thrown. */
import { spawnSync } from 'node:child_process';

import {
  endOf,
  MAX_BYTES,
  type ProgramEnd,
  type ProgramPlace,
  type ProgramRun,
  type ProgramStop,
  runProgram,
  TIMEOUT,
} from './run-program.ts';

/** Asynchronous; when it is stopped, the processes that git started are too. */
export function runGit(words: readonly string[], run: ProgramRun): Promise<ProgramEnd> {
  return runProgram('git', words, { ...run, env: environment(run) });
}

/** Synchronous, for local commands without network. */
export function runGitSync(words: readonly string[], place: ProgramPlace): ProgramEnd {
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
  const stops: Readonly<Record<string, ProgramStop>> = {
    ETIMEDOUT: 'timeout',
    ENOBUFS: 'too-large',
  };
  const why = error && 'code' in error ? stops[String(error.code)] : undefined;
  return endOf(status, { stdout, stderr }, why);
}

/** Git never prompts, whatever the environment. */
function environment({ env = process.env }: ProgramPlace): NodeJS.ProcessEnv {
  return { ...env, GIT_TERMINAL_PROMPT: '0' };
}
