/** A branch to which a program writes one file, and on which people may have worked. */
import type { Host } from '../../refresh/forges/host.ts';

/** A commit of one file. */
export interface Push {
  readonly branch: string;
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
  /** The file exists on the default branch. */
  readonly isUpdate: boolean;
  /** Commit message. */
  readonly title: string;
}

/**
 * Commits the text to the branch, which is created from the default branch if it does not exist. Never forced: the
 * commit goes on top, and only where the file is still what a program wrote.
 *
 * @param isOurs whether a program wrote the given text.
 * @returns false when the branch has other content; it is left as it is.
 * @throws RefusedCall; also when somebody pushed in the meantime.
 */
export async function pushFile(
  host: Host,
  { branch, file, text, isUpdate, title }: Push,
  isOurs: (there: string) => boolean,
): Promise<boolean> {
  const isThere = await host.hasBranch(branch);
  const there = isThere ? await host.file(branch, file) : undefined;
  if (there?.text === text) return true;
  if (isThere && !(there && isOurs(there.text))) return false;
  await host.commit({
    branch,
    isNewBranch: !isThere,
    file,
    text,
    message: title,
    isUpdate: there !== undefined || isUpdate,
    replaces: there?.version,
  });
  return true;
}
