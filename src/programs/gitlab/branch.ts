/** A branch that a program writes one file to, and people may have worked on. */
import { z } from 'astro/zod';

import { find, write, type Project } from './api.ts';

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
  project: Project,
  { branch, file, text, isUpdate, title }: Push,
  isOurs: (there: string) => boolean,
): Promise<boolean> {
  const isThere =
    (await find(project, `/repository/branches/${segment(branch)}`, z.object({}))) !== undefined;
  const there = isThere ? await fileAt(project, branch, file) : undefined;
  if (there?.text === text) return true;
  if (isThere && !(there && isOurs(there.text))) return false;
  const change = {
    action: there || isUpdate ? 'update' : 'create',
    file_path: file,
    content: text,
    ...(there && { last_commit_id: there.commit }),
  };
  await write(
    project,
    'POST',
    '/repository/commits',
    {
      branch,
      ...(!isThere && { start_branch: project.branch }),
      commit_message: title,
      actions: [change],
    },
    z.object({ id: z.string().min(1) }),
  );
  return true;
}

const fileSchema = z.object({
  content: z.string(),
  encoding: z.literal('base64'),
  last_commit_id: z.string(),
});

/** The text of a file, with the commit that wrote it: GitLab refuses to overwrite a later one. */
async function fileAt(project: Project, branch: string, file: string) {
  const query = new URLSearchParams({ ref: branch }).toString();
  const found = await find(project, `/repository/files/${segment(file)}?${query}`, fileSchema);
  if (!found) return undefined;
  const text = Buffer.from(found.content, 'base64').toString('utf8');
  return { text, commit: found.last_commit_id };
}

function segment(name: string): string {
  return encodeURIComponent(name);
}
