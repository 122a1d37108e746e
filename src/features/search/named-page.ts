import type { SearchRecord } from '../../schemas/search-record.ts';

/** Where the names stand, beside Pagefind's own files. */
export const NAMES_FILE = 'names.json';

/** A page that can be found by its name, without reading its text. */
export interface NamedPage extends SearchRecord {
  /** Pagefind's key of the page: the name of its fragment file, and `id` of its result. */
  readonly key: string;
  /** Path within the site, without the base. */
  readonly url: string;
  readonly name: string;
}
