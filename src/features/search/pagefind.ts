/** The part of Pagefind's browser API that is used, as documented in types/index.d.ts of `pagefind_web_js`. */
export interface Pagefind {
  /** `basePath` is the address of its files, by default that of its script. */
  options(options: { basePath?: string }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  /** Best first. */
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Loads the page's text. */
  readonly data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
  readonly url: string;
  /** The whole text; blocks are separated by `BLOCK_END`. */
  readonly content: string;
  readonly meta?: Readonly<Record<string, string>> | undefined;
}
