import type { SearchRecord } from '../../schemas/search-record.ts';
import type { SearchWords } from './question.ts';

/** Where the names stand, beside Pagefind's own files. */
export const NAMES_FILE = 'names.json';

/** A page that can be found by its name, without reading its text. */
export interface NamedPage extends SearchRecord {
  /** Pagefind's key of the page, which is `id` of its result; empty if its text is not searched. */
  readonly key: string;
  /** Path within the site, without the base. */
  readonly url: string;
  readonly name: string;
  /** What people ask who want it. */
  readonly also?: readonly string[] | undefined;
}

/** What the browser knows before it has read a text. */
export interface SearchNames extends SearchWords {
  readonly pages: readonly NamedPage[];
}
