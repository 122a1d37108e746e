/** Links to the forge of the instance: to edit the source of a page, to report a problem, or to see its history. */
import { FORGE_PAGES } from './forges/forges.ts';
import type { NewIssue } from './forges/pages.ts';
import type { Site } from './site.ts';

export type RepositoryAddress = Site['repository'];

/** The path in the repository of a file in the instance, `catalogue/hardware/spec.yaml`. */
export function pathInRepository({ folder }: RepositoryAddress, file: string): string {
  return folder ? `${folder}/${file}` : file;
}

/** The page of the forge that edits a file. */
export function editAddress(repository: RepositoryAddress, file: string): string {
  const { url, branch, kind } = repository;
  return url + FORGE_PAGES[kind].edit(branch, pathInRepository(repository, file));
}

/** The page of the forge that creates a file. */
export function createAddress(repository: RepositoryAddress, file: string): string {
  const { url, branch, kind } = repository;
  return url + FORGE_PAGES[kind].create(branch, pathInRepository(repository, file));
}

/** The page of the forge with the history of a folder. */
export function historyAddress(repository: RepositoryAddress, folder: string): string {
  const { url, branch, kind } = repository;
  return url + FORGE_PAGES[kind].history(branch, pathInRepository(repository, folder));
}

/** The page of the forge that opens an issue, with the given fields filled in. */
export function issueAddress({ url, kind }: RepositoryAddress, issue: NewIssue): string {
  return url + FORGE_PAGES[kind].newIssue(issue);
}
