/** Addresses at the forge of the instance: where a reader mends what a page says, reports it, or sees how it came about. */
import { FORGE_PAGES } from './forges/forges.ts';
import type { NewIssue } from './forges/pages.ts';
import type { Site } from './site.ts';

export type RepositoryAddress = Site['repository'];

/** The path in the repository of a file of the instance, `catalogue/hardware/spec.yaml`. */
export function pathInRepository({ folder }: RepositoryAddress, file: string): string {
  return folder ? `${folder}/${file}` : file;
}

/** The page of the forge that edits a file of the instance. */
export function editAddress(repository: RepositoryAddress, file: string): string {
  const { url, branch, kind } = repository;
  return url + FORGE_PAGES[kind].edit(branch, pathInRepository(repository, file));
}

/** The page of the forge that makes a file of the instance. */
export function createAddress(repository: RepositoryAddress, file: string): string {
  const { url, branch, kind } = repository;
  return url + FORGE_PAGES[kind].create(branch, pathInRepository(repository, file));
}

/** The page of the forge that lists the changes to the files of a folder of the instance. */
export function historyAddress(repository: RepositoryAddress, folder: string): string {
  const { url, branch, kind } = repository;
  return url + FORGE_PAGES[kind].history(branch, pathInRepository(repository, folder));
}

/** The page of the forge that opens an issue, with what is given filled in. */
export function issueAddress({ url, kind }: RepositoryAddress, issue: NewIssue): string {
  return url + FORGE_PAGES[kind].newIssue(issue);
}
