/** The part of Pagefind's browser interface that is used; the package has no types for it. */
export interface Pagefind {
  /** `excerptLength` is in words; `basePath` is the address of its files, if not where its script is from. */
  options(options: { excerptLength?: number; basePath?: string }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  /** Best first. */
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  /** Name of the fragment file. */
  readonly id: string;
  /** Loads the fragment. */
  readonly data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** Text with `<mark>`, in which `<` and `>` are escaped. */
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}
