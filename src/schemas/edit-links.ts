/** Addresses at which a reader can mend what a page says. */
import type { Site } from './site.ts';

type RepositoryAddress = Site['repository'];

const NEW_ISSUE = {
  gitlab: (url: string) => `${url}/-/issues/new?issue[title]=`,
  github: (url: string) => `${url}/issues/new?title=`,
} as const;

const EDIT = {
  gitlab: (url: string, branch: string) => `${url}/-/edit/${branch}/`,
  github: (url: string, branch: string) => `${url}/edit/${branch}/`,
} as const;

/**
 * The page of the forge that edits a file.
 *
 * @param file path within the instance, `catalogue/hardware/spec.yaml`.
 */
export function editAddress(
  { url, branch, kind, folder }: RepositoryAddress,
  file: string,
): string {
  const path = folder ? `${folder}/${file}` : file;
  return EDIT[kind](url, branch) + path;
}

/** The page of the forge that opens an issue with a title. */
export function issueAddress({ url, kind }: RepositoryAddress, title: string): string {
  return NEW_ISSUE[kind](url) + encodeURIComponent(title);
}
