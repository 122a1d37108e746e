/** Links that propose a file to a repository, by the forge's page for a new file. */

/** GitHub refuses an address of more than 8191 bytes (https://github.com/github/docs/issues/5136). */
const LONGEST = 8000;

/**
 * The page of the forge that creates a file, with its text filled in. GitHub takes it from the address as `value`
 * (https://github.com/isaacs/github/issues/1527), and so does Forgejo, after Gitea
 * (https://github.com/go-gitea/gitea/pull/16556); GitLab takes the name alone
 * (https://gitlab.com/gitlab-org/gitlab/-/issues/337038).
 *
 * @param newFile the page of the forge, with the name of the file in its query.
 * @returns undefined where the text has to be pasted: the forge does not support it, or it is too long.
 */
export function filledAddress(newFile: string, text: string): string | undefined {
  if (!takesText(newFile)) return undefined;
  // A bracket would end a link in Markdown.
  const value = encodeURIComponent(text).replaceAll('(', '%28').replaceAll(')', '%29');
  const address = `${newFile}&value=${value}`;
  return address.length <= LONGEST ? address : undefined;
}

/** Whether the page accepts a text: those forges call the parameter for the name `filename`. */
export function takesText(newFile: string): boolean {
  return URL.parse(newFile)?.searchParams.has('filename') ?? false;
}
