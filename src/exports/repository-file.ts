/** Addresses of files in the canonical repository of a project. */
import type { MetadataRecord } from '../schemas/metadata.ts';
import { forgeKindOf, pagesOf } from '../schemas/forges/forges.ts';
import { canonicalRepository } from '../schemas/repository-url.ts';

/** The raw text of a file on the default branch; undefined where the forge, or its name for the branch, is not known. */
export function rawAddress(
  metadata: MetadataRecord | undefined,
  repository: string,
  file: string,
): string | undefined {
  const pages = pagesAt(metadata, repository);
  const branch = metadata?.defaultBranch ?? pages?.anyBranch;
  if (!pages || branch === undefined) return undefined;
  return canonicalRepository(repository) + pages.raw(branch, file);
}

/** The page that shows a file; undefined at a host of an unknown kind. */
export function viewAddress(
  metadata: MetadataRecord | undefined,
  repository: string,
  file: string,
): string | undefined {
  const pages = pagesAt(metadata, repository);
  return pages && canonicalRepository(repository) + pages.view(file);
}

function pagesAt(metadata: MetadataRecord | undefined, repository: string) {
  const source = metadata?.source;
  const isRead = source !== undefined && source !== 'git';
  return pagesOf(isRead ? source : forgeKindOf(URL.parse(repository)?.host ?? ''));
}
