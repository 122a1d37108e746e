/**
 * The interface of a kind of forge for pages of the site: its web pages, relative to the address of a repository, and
 * the API that a browser may use. Each kind has a file beside this one, and a line in `forges.ts`. Without zod, since
 * pages load it.
 */

export interface ForgePages {
  /** Its name, the same in every language. */
  readonly name: string;
  /** Whether a host is of this kind, judged by its name, where the instance does not say. */
  readonly isAt: (host: string) => boolean;
  /** Whether groups are nested, so that the path of a repository may have more than two segments. */
  readonly hasSubgroups: boolean;
  /** Name that the forge takes for the default branch, whatever that is called. */
  readonly anyBranch?: string;
  readonly edit: (branch: string, file: string) => string;
  /** Creates a file. The parameter is called `filename` only where the page accepts the text as `value`, too. */
  readonly create: (branch: string, file: string) => string;
  /** Shows a file of the default branch. */
  readonly view: (file: string) => string;
  /** Shows a file or folder at a commit. */
  readonly viewAt: (commit: string, file: string) => string;
  /** The raw file. */
  readonly raw: (branch: string, file: string) => string;
  /** The path of the raw file for that of a page which shows it; other paths stay. */
  readonly rawOf: (path: string) => string;
  /** The path of a page of a wiki that programs read, for that of the page or of the whole wiki; else undefined. */
  readonly wikiPageOf?: (path: string) => string | undefined;
  /** Other hosts that serve its raw files, each with a function to the path at its own host. */
  readonly fileHosts: Readonly<Record<string, (path: string) => string>>;
  /** Lists the changes to a file or folder. */
  readonly history: (branch: string, path: string) => string;
  readonly issues: string;
  readonly newIssue: (issue: NewIssue) => string;
  /** Edits the forge's own data of the repository, such as its home page. */
  readonly settings: string;
  /** Path of the file that configures CI. */
  readonly pipeline: string;
  /** Undefined where cross-origin requests (CORS) only work if the operator allows them. */
  readonly browser: BrowserApi | undefined;
}

export interface NewIssue {
  readonly title: string;
  readonly text?: string;
  /** Ignored where an address cannot name one. */
  readonly label?: string;
}

/** The public API of a kind of forge, as used in a browser. */
export interface BrowserApi {
  /** Address of the API on a host. */
  readonly origin: (host: string) => string;
  /** A public host that may be asked even if the instance does not list it. */
  readonly anyoneAsks?: string;
  readonly repository: (place: Place) => RepositoryApi;
}

/** A repository at a forge. */
export interface Place {
  readonly origin: string;
  readonly host: string;
  /** Without leading and trailing slash. */
  readonly path: string;
}

export interface RepositoryApi {
  readonly host: string;
  /** Address of this repository in the API. */
  readonly base: string;
  readonly facts: (answer: Readonly<Record<string, unknown>>) => ForgeFacts;
  /** Relative to the base, as are the files. */
  readonly repository: string;
  readonly listing: string;
  readonly file: (name: string) => readonly [path: string, accept: string];
}

/** The same for every forge; unknown values are absent. */
export interface ForgeFacts {
  /** Canonical address of the repository. */
  readonly url: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly homepage?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  /** SPDX id that the forge detected in the licence file. */
  readonly license?: string | undefined;
}

/** Encodes a path for an address. */
export function path(text: string): string {
  return text.split('/').map(encodeURIComponent).join('/');
}

export function query(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}=${encodeURIComponent(value)}`))
    .join('&');
}

/** Values of an answer, undefined if they have another type. */
export function textIn(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = record[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function textsIn(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
