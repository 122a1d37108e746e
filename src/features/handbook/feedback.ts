/** Addresses at which a reader says what a page left unclear, and sees how the pages came about. */
import type { Site } from '../../schemas/site.ts';

type RepositoryAddress = Site['repository'];

const NEW_ISSUE = {
  gitlab: (url: string, title: string, text: string) =>
    `${url}/-/issues/new?issue[title]=${title}&issue[description]=${text}`,
  github: (url: string, title: string, text: string) =>
    `${url}/issues/new?title=${title}&body=${text}`,
} as const;

const HISTORY = {
  gitlab: (url: string, branch: string) => `${url}/-/commits/${branch}/`,
  github: (url: string, branch: string) => `${url}/commits/${branch}/`,
} as const;

/** The page of the forge that opens an issue, with its title and text filled in. */
export function filledIssue({ url, kind }: RepositoryAddress, title: string, text: string): string {
  return NEW_ISSUE[kind](url, encodeURIComponent(title), encodeURIComponent(text));
}

/** A mail with its subject and text filled in, by RFC 6068. */
export function filledMail(to: string, subject: string, text: string): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

/** The page of the forge that lists the changes to the files of a folder. */
export function historyAddress(
  { url, branch, kind, folder: root }: RepositoryAddress,
  folder: string,
): string {
  return HISTORY[kind](url, branch) + (root ? `${root}/${folder}` : folder);
}
