import type { SearchRecord } from '../../schemas/search-record.ts';
import type { SearchWords } from './question.ts';

/** Beside Pagefind's own files. */
export const NAMES_FILE = 'names.json';

/** A page that can be found by its name, without reading its text. */
export interface NamedPage extends SearchRecord {
  /** Pagefind's key of the page, which is `id` of its result; empty if its text is not searched. */
  readonly key: string;
  /** Path within the site, without the base. */
  readonly url: string;
  readonly name: string;
  /** Phrases with which people ask for it. */
  readonly also?: readonly string[] | undefined;
}

/** Folder of the index of entries of other offices, beside Pagefind's files of the site's own pages. */
export const ELSEWHERE = 'elsewhere';

/** Everything that is searched without loading texts. */
export interface SearchNames extends SearchWords {
  readonly pages: readonly NamedPage[];
  /** Whether entries of other offices have an index. */
  readonly elsewhere?: true | undefined;
}
