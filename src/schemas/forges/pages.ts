/**
 * What a page has to know of a kind of forge: its pages for people, below the address of a repository, and the API that a
 * browser may ask. Each kind has a file beside this one, and a line in `forges.ts`. No zod: a page loads it.
 */

export interface ForgePages {
  /** Its name, which is the same in every language. */
  readonly name: string;
  /** Whether a host is one of this kind by its name, where the instance does not say. */
  readonly isAt: (host: string) => boolean;
  /** Groups may hold groups: the path of a repository has two parts or more. Without, it has two. */
  readonly hasSubgroups: boolean;
  /** Names the branch that a forge takes for the default one, where its name is not known. */
  readonly anyBranch?: string;
  readonly edit: (branch: string, file: string) => string;
  /** Makes a file. The name is called `filename` only where the page takes the text as `value`, too. */
  readonly create: (branch: string, file: string) => string;
  /** Shows a file of the default branch. */
  readonly view: (file: string) => string;
  /** Shows a file, or what is in a folder, as it was. */
  readonly viewAt: (commit: string, file: string) => string;
  /** The file itself. */
  readonly raw: (branch: string, file: string) => string;
  /** The same path, of the file itself where it is that of a page which shows it. */
  readonly rawOf: (path: string) => string;
  /** Hosts beside its own that hand out its files, each with the path at its own for one there. */
  readonly fileHosts: Readonly<Record<string, (path: string) => string>>;
  /** Lists the changes to a file or folder. */
  readonly history: (branch: string, path: string) => string;
  readonly issues: string;
  readonly newIssue: (issue: NewIssue) => string;
  /** Edits what the forge itself says of the repository, such as its home page. */
  readonly settings: string;
  /** The file in which continuous integration begins. */
  readonly pipeline: string;
  /** Undefined where it answers pages of other sites only if its operator lets it. */
  readonly browser: BrowserApi | undefined;
}

export interface NewIssue {
  readonly title: string;
  readonly text?: string;
  /** Left out where an address cannot name one. */
  readonly label?: string;
}

/** The public API of a kind of forge, as a page in a browser may ask it. */
export interface BrowserApi {
  /** Where the API of a host answers. */
  readonly origin: (host: string) => string;
  /** A host that any office may ask, whether it lists it or not. */
  readonly anyoneAsks?: string;
  readonly repository: (place: Place) => RepositoryApi;
}

/** A repository at a forge. */
export interface Place {
  readonly origin: string;
  readonly host: string;
  /** Without slashes at its ends. */
  readonly path: string;
}

export interface RepositoryApi {
  readonly host: string;
  /** Where the API of this repository answers. */
  readonly base: string;
  readonly facts: (answer: Readonly<Record<string, unknown>>) => ForgeFacts;
  /** Relative to the base, as the files below. */
  readonly repository: string;
  readonly listing: string;
  readonly file: (name: string) => readonly [path: string, accept: string];
}

/** The same for every forge; what it does not know is absent. */
export interface ForgeFacts {
  /** Canonical address of the repository. */
  readonly url: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly homepage?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  /** What the forge found in the licence file: an SPDX id. */
  readonly license?: string | undefined;
}

/** A path in an address. */
export function path(text: string): string {
  return text.split('/').map(encodeURIComponent).join('/');
}

export function query(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}=${encodeURIComponent(value)}`))
    .join('&');
}

/** Values of an answer, as far as they are what they should be. */
export function textIn(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = record[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function textsIn(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
