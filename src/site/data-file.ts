/** A file of a site for programs, or for a script of its pages. */
export interface DataFile {
  /** Path within the site: `/projects/acts/badge.svg`. */
  readonly path: string;
  /** Undefined if too little is known to make it: then there is no such file. */
  text(): string | undefined;
}
