/** A file offered to a repository on the page of its forge that makes a new one. */

/** GitHub refuses an address of more than 8191 bytes (https://github.com/github/docs/issues/5136). */
const LONGEST = 8000;

/**
 * The page of the forge that makes a file, with its text filled in. GitHub takes it from the address as `value`
 * (https://github.com/isaacs/github/issues/1527), and so does Forgejo, after Gitea
 * (https://github.com/go-gitea/gitea/pull/16556); GitLab takes the name alone
 * (https://gitlab.com/gitlab-org/gitlab/-/issues/337038).
 *
 * @param newFile the page of the forge, with the name of the file in its query.
 * @returns nothing where the text has to be pasted: the forge takes none, or not so much.
 */
export function filledAddress(newFile: string, text: string): string | undefined {
  if (!takesText(newFile)) return undefined;
  // A bracket would end a link in Markdown.
  const value = encodeURIComponent(text).replaceAll('(', '%28').replaceAll(')', '%29');
  const address = `${newFile}&value=${value}`;
  return address.length <= LONGEST ? address : undefined;
}

/** Whether the page takes a text at all: those forges that do call the name of the file `filename`. */
export function takesText(newFile: string): boolean {
  return URL.parse(newFile)?.searchParams.has('filename') ?? false;
}
