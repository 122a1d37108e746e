/** A branch that a program writes one file to, and people may have worked on. */
import type { Host } from '../../refresh/forges/host.ts';

/** One file of one commit. */
export interface Push {
  readonly branch: string;
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
  /** The file stands on the default branch already. */
  readonly isUpdate: boolean;
  /** The message of the commit. */
  readonly title: string;
}

/**
 * Puts the text on the branch, which is made from the default branch if it is not there. Nothing is ever thrown away: a
 * commit goes on top, and only where the file is still what a program wrote.
 *
 * @param isOurs whether a program wrote the text that stands there.
 * @returns false when the branch is somebody else's; it is left as it is.
 * @throws RefusedCall; also when somebody else was faster by a moment.
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
