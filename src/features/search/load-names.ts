import { answered } from '../../lib/answered.ts';
import { NAMES_FILE, type SearchNames } from './named-page.ts';

/**
 * Not cached, since the keys must fit the index of the same build.
 *
 * @param folder of Pagefind's files.
 * @throws if they cannot be loaded: offline, or on a site that was not built.
 */
export async function loadNames(folder: string): Promise<SearchNames> {
  const response = answered(await fetch(`${folder}${NAMES_FILE}`, { cache: 'no-cache' }));
  return (await response.json()) as SearchNames;
}
