/** Runs the git program, to its end or to a limit. What git says is for the caller to understand; nothing is thrown. */
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

/** Beside other things; it ends with the helpers that git starts. */
export function runGit(words: readonly string[], run: ProgramRun): Promise<ProgramEnd> {
  return runProgram('git', words, { ...run, env: environment(run) });
}

/** The same for commands that wait: about the repository on this machine, with no network. */
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

/** Git never asks a person, whatever the environment holds. */
function environment({ env = process.env }: ProgramPlace): NodeJS.ProcessEnv {
  return { ...env, GIT_TERMINAL_PROMPT: '0' };
}
