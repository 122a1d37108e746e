/** What a page tells the site's search about itself, beside its text. */
import type { Kind } from './entry.ts';

/** The groups of results. */
export const PAGE_TYPES = [
  ...(['project', 'handbook', 'ecosystem', 'licence'] as const),
  ...(['event', 'news', 'page'] as const),
] as const;

export type PageType = (typeof PAGE_TYPES)[number];

/** Passed to a layout as `search`; absent values are not shown. */
export interface SearchRecord {
  readonly type: PageType;
  /** The short name that readers type, `SPEC`; by default the page's title. */
  readonly name?: string | undefined;
  /** The long form of the name, `Simple PCIe FMC Carrier`. */
  readonly title?: string | undefined;
  /** Kind of a project. */
  readonly kind?: Kind | undefined;
  /** Shelf number or number of a guideline, `H-0007`. */
  readonly number?: string | undefined;
  /** Former numbers, separated by spaces, under which it is still found. */
  readonly former?: string | undefined;
  /** Another exact name: the id of an entry, the SPDX id of a licence. */
  readonly id?: string | undefined;
  /** One sentence. */
  readonly summary?: string | undefined;
  /** Facts to decide by, in a few words: licence, status, vendors. */
  readonly facts?: string | undefined;
  /** Addresses of its repositories, normalised by `repositoryPlace` and separated by spaces. */
  readonly repositories?: string | undefined;
  /** Path within the site of a small picture, or of the drawing of its board. */
  readonly picture?: string | undefined;
  /**
   * Which of name, title and summary are in the language of the page, separated by spaces, on a site in another language
   * than the office; the others are in that of the office.
   */
  readonly spoken?: string | undefined;
}

/** The fields by which it is found. */
export type Findable = Omit<SearchRecord, 'picture' | 'spoken'>;

const FIELDS = [
  ...(['name', 'title', 'kind', 'number', 'former', 'id', 'summary'] as const),
  ...(['facts', 'repositories', 'picture', 'spoken'] as const),
];

/** Separates the paragraphs, rows and headings of an indexed text. It is not a word, and does not occur in texts. */
export const BLOCK_END = '¶';

/** Attributes of `<main>`, from which the build makes the search record. */
export function searchAttributes(record: SearchRecord & { name: string }): Record<string, string> {
  const given = FIELDS.filter((field) => record[field]);
  return {
    'data-pagefind-body': '',
    'data-search-type': record.type,
    ...Object.fromEntries(given.map((field) => [`data-search-${field}`, record[field] ?? ''])),
  };
}
