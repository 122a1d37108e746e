/** Addresses and answers of the APIs of forges that the refresh and the form of the site both ask. No zod: a page loads it. */
import { isMapping } from '../lib/is-mapping.ts';

/** Where the API of a GitLab begins, below its host. */
export const GITLAB_API = '/api/v4';

export function gitlabProject(api: string, path: string): string {
  return `${api}/projects/${encodeURIComponent(path)}`;
}

/** Where a file of a project is. */
export function gitlabFile(project: string, file: string): string {
  return `${project}/repository/files/${encodeURIComponent(file)}`;
}

/** The names in a listing of files, at any forge; undefined when it is not one. */
export function listedNames(listing: unknown): string[] | undefined {
  if (!Array.isArray(listing)) return undefined;
  const names = listing.map((item: unknown) => (isMapping(item) ? item['name'] : undefined));
  return names.every((name) => typeof name === 'string' && name.trim() !== '')
    ? (names as string[])
    : undefined;
}
