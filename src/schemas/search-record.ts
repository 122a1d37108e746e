/** What a page tells the site's search about itself, beside its text. */
import type { Kind } from './entry.ts';

/** The groups of results. */
export const PAGE_TYPES = [
  ...(['project', 'handbook', 'ecosystem', 'licence'] as const),
  ...(['event', 'news', 'page'] as const),
] as const;

export type PageType = (typeof PAGE_TYPES)[number];

/** A layout passes it as `search`; what is absent is not shown. */
export interface SearchRecord {
  readonly type: PageType;
  /** The short name a reader would type, `SPEC`; the page's title if absent. */
  readonly name?: string | undefined;
  /** What the name stands for, `Simple PCIe FMC Carrier`. */
  readonly title?: string | undefined;
  /** Kind of a project. */
  readonly kind?: Kind | undefined;
  /** Shelf number or number of a guideline, `H-0007`. */
  readonly number?: string | undefined;
  /** Numbers that it had before, which still find it, with spaces between them. */
  readonly former?: string | undefined;
  /** Another exact word for it: the id of an entry, the SPDX id of a licence. */
  readonly id?: string | undefined;
  /** One sentence. */
  readonly summary?: string | undefined;
  /** What decides whether it is of use, in a few words: licence, state, who sells it. */
  readonly facts?: string | undefined;
  /** Where its code is, as `repositoryPlace` writes it, with spaces between them. */
  readonly repositories?: string | undefined;
  /** What it looks like: path of a small picture, or of the drawing of its board, within the site. */
  readonly picture?: string | undefined;
}

/** What something is found by, whatever it looks like. */
export type Findable = Omit<SearchRecord, 'picture'>;

const FIELDS = [
  ...(['name', 'title', 'kind', 'number', 'former', 'id', 'summary'] as const),
  ...(['facts', 'repositories', 'picture'] as const),
];

/** Stands between the paragraphs, rows and headings of a text that is searched. It is no word, and in no text. */
export const BLOCK_END = '¶';

/** The attributes of `<main>` by which the build knows how a page is found. */
export function searchAttributes(record: SearchRecord & { name: string }): Record<string, string> {
  const given = FIELDS.filter((field) => record[field]);
  return {
    'data-pagefind-body': '',
    'data-search-type': record.type,
    ...Object.fromEntries(given.map((field) => [`data-search-${field}`, record[field] ?? ''])),
  };
}
