/** Git access to the repository of an instance, to compare a change with its base. */
import { instanceMessages as say } from '#messages/instance.ts';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runGitSync } from '../lib/git.ts';

/**
 * The commit on which a change is based: the merge base with `base`, or `base` itself where the history is too shallow.
 *
 * @throws one sentence when there is no such commit.
 */
export function baseCommit(folder: string, base: string): string {
  const commit = tryGit(folder, ['rev-parse', '--verify', '--end-of-options', `${base}^{commit}`]);
  if (!commit) throw new Error(say.noCommit(base));
  return tryGit(folder, ['merge-base', commit, 'HEAD']) ?? commit;
}

export function headCommit(folder: string): string {
  return git(folder, ['rev-parse', 'HEAD']).trim();
}

/** Paths that differ from a commit, including untracked ones; from the root of the repository. */
export function changedPaths(folder: string, commit: string): string[] {
  const top = topOf(folder);
  const changed = git(top, ['diff', '--name-only', '--no-renames', '-z', commit, '--']);
  const unknown = git(top, ['ls-files', '--others', '--exclude-standard', '-z']);
  return [...new Set([...changed.split('\0'), ...unknown.split('\0')])].filter(Boolean).toSorted();
}

/** Path of the instance within its repository: `''`, or one that ends in a slash. */
export function instancePrefix(folder: string): string {
  return git(folder, ['rev-parse', '--show-prefix']).replace(/\n$/, '');
}

/** The paths below a prefix, without it. */
export function within(prefix: string, paths: readonly string[]): string[] {
  return paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
}

/**
 * Calls `use` with a temporary folder that holds the instance at a commit. The working copy and its index stay as they
 * are.
 *
 * @param use receives the folder, which may be empty.
 */
export function atCommit<Result>(
  folder: string,
  commit: string,
  use: (folder: string) => Result,
): Result {
  const copy = mkdtempSync(join(tmpdir(), 'base-'));
  try {
    const env = { ...process.env, GIT_INDEX_FILE: join(copy, '.index') };
    const top = topOf(folder);
    git(top, ['read-tree', `${commit}:${instancePrefix(folder)}`], env);
    git(top, ['checkout-index', '--all', '--quiet', `--prefix=${join(copy, 'tree')}/`], env);
    mkdirSync(join(copy, 'tree'), { recursive: true });
    return use(join(copy, 'tree'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function topOf(folder: string): string {
  return git(realpathSync(folder), ['rev-parse', '--show-toplevel']).replace(/\n$/, '');
}

function tryGit(folder: string, words: readonly string[]): string | undefined {
  const result = runGitSync(words, { folder });
  return result.ok ? result.stdout.trim() : undefined;
}

/** @throws one sentence: git is not installed, or this is no repository. */
function git(folder: string, words: readonly string[], env?: NodeJS.ProcessEnv): string {
  const result = runGitSync(words, { folder, env });
  if (result.ok) return result.stdout;
  throw new Error(say.gitFailed(words[0] ?? '', folder), { cause: result });
}
