/** The commit of a folder. */
import { runGitSync } from '../lib/git.ts';
import type { RecordedCommit } from '../schemas/build-record.ts';

export interface Commit extends RecordedCommit {
  /** Of the commit, in seconds since 1970. */
  readonly seconds: number;
}

/**
 * The commit of a folder. Undefined without git, or where the folder is inside the checkout of another project.
 *
 * @param file that is tracked in any case.
 */
export function commitOf(folder: string, file: string): Commit | undefined {
  const git = (...words: readonly string[]) => {
    const end = runGitSync(words, { folder, timeout: 20_000 });
    return end.ok ? end.stdout.trim() : '';
  };
  if (git('ls-files', '--', file) === '') return undefined;
  const [id = '', seconds = ''] = git('log', '-1', '--format=%H %ct').split(' ');
  if (id === '') return undefined;
  const isModified = git('status', '--porcelain', '--', '.') !== '';
  return { id, seconds: Number(seconds), ...(isModified && { isModified }) };
}
