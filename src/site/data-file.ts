/** A data file of the site, for programs or for scripts of pages. */
export interface DataFile {
  /** Path within the site: `/projects/acts/badge.svg`. */
  readonly path: string;
  /** Whole, or in parts if it is long. Undefined if there is too little data: then the file does not exist. */
  text(): string | Iterable<string> | undefined;
}
