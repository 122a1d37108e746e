/** Parses answers of forge APIs for both the refresh and the form of the site. Without zod, since pages load it. */
import { isMapping } from '../lib/is-mapping.ts';

/** The names in a listing of files, at any forge; undefined when it is not one. */
export function listedNames(listing: unknown): string[] | undefined {
  if (!Array.isArray(listing)) return undefined;
  const names = listing.map((item: unknown) => (isMapping(item) ? item['name'] : undefined));
  return names.every((name) => typeof name === 'string' && name.trim() !== '')
    ? (names as string[])
    : undefined;
}
