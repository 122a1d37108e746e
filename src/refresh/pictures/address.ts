/** Resolves the addresses of pictures that a manifest names. */
import { posix } from 'node:path';

import { fileHostsOf, pagesOf, type ForgeAt, type ForgeKind } from '../../schemas/forges/forges.ts';
import { isPublicPage } from '../public-fetch.ts';

/** The manifest in which a picture is named. */
export interface NamingFile {
  /** Address of the repository. */
  readonly repository: string;
  readonly kind: ForgeKind | undefined;
  readonly branch: string;
  /** Path of the manifest. */
  readonly file: string;
}

/**
 * The address of a picture that a manifest names by an address, by a path from its own folder, or by one from the root
 * of the repository. Undefined for a path outside the repository, or at an unknown kind of forge.
 */
export function pictureAddress(
  place: string,
  { repository, kind, branch, file }: NamingFile,
): string | undefined {
  if (URL.canParse(place)) return place;
  const path = posix.normalize(
    posix.join('/', place.startsWith('/') ? '' : posix.dirname(file), place),
  );
  const isOutside =
    posix.join(posix.dirname(file), place).startsWith('..') && !place.startsWith('/');
  const pages = pagesOf(kind);
  return pages && !isOutside ? repository + pages.raw(branch, path.slice(1)) : undefined;
}

/**
 * The address of the raw file, where the given one is a page that shows it; undefined at a host that the office does
 * not list, or that is not public.
 */
export function fileAddress(address: URL, hosts: readonly ForgeAt[]): URL | undefined {
  const own = hosts.find(({ host }) => host === address.host);
  const isListed =
    own !== undefined || hosts.some((one) => Object.hasOwn(fileHostsOf(one), address.host));
  if (!isListed || !isPublicPage(address)) return undefined;
  const file = new URL(address);
  file.hash = '';
  file.pathname = pagesOf(own?.kind)?.rawOf(address.pathname) ?? address.pathname;
  return file;
}
