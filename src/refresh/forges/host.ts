/**
 * What the programs need of the forge that hosts the portal. Each kind that can has a `portal.ts` in its
 * folder that answers this. A method that changes something returns only when the forge has confirmed it.
 *
 * @throws RefusedCall: every method.
 */

export interface Host {
  /** Its name, for messages. */
  readonly name: string;
  /** The id of the user whom the token stands for. */
  readonly ownUser: () => Promise<number>;

  /** The oldest first. */
  readonly comments: (place: Place) => AsyncIterable<Comment>;
  readonly addComment: (place: Place, body: string) => Promise<void>;
  readonly changeComment: (place: Place, id: number, body: string) => Promise<void>;

  /** Open issues, the latest first; no more of them than people could sort. */
  readonly openIssues: (label: string) => Promise<readonly Issue[]>;
  /** Nothing where there is none, or it may not be seen. */
  readonly issue: (number: number) => Promise<Issue | undefined>;

  /**
   * All merge requests from a branch of this repository, the latest first. One from a fork can have the same name of a
   * branch, and any description: it is none of them.
   */
  readonly requestsFrom: (branch: string) => Promise<readonly Request[]>;
  /** Asks for the merge into the default branch. @returns its number. */
  readonly openRequest: (request: NewRequest) => Promise<number>;
  readonly changeRequest: (number: number, words: Partial<Words>) => Promise<void>;

  readonly hasBranch: (branch: string) => Promise<boolean>;
  readonly file: (branch: string, path: string) => Promise<RepositoryFile | undefined>;
  /** Puts one file on top of a branch. Refused where somebody else was faster by a moment. */
  readonly commit: (commit: Commit) => Promise<void>;
}

/** Where a comment stands. */
export interface Place {
  readonly kind: 'issue' | 'request';
  readonly number: number;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  /** The id of the user who wrote it. */
  readonly author: number;
}

export interface Issue {
  readonly number: number;
  readonly text: string;
  readonly isOpen: boolean;
  /** Not everybody who sees the project may read it. */
  readonly isConfidential: boolean;
  readonly labels: readonly string[];
}

export interface Words {
  readonly title: string;
  /** Markdown. */
  readonly description: string;
}

export interface Request extends Words {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
}

export interface NewRequest extends Words {
  readonly branch: string;
}

export interface RepositoryFile {
  readonly text: string;
  /** Tells this text from one that somebody writes later. */
  readonly version: string;
}

export interface Commit {
  readonly branch: string;
  /** The branch is to begin where the default branch is. */
  readonly isNewBranch: boolean;
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
  readonly message: string;
  /** The file stands there already. */
  readonly isUpdate: boolean;
  /** The version that may be replaced; absent where nobody but the default branch has written the file. */
  readonly replaces?: string | undefined;
}

/** Of which repository, and on whose behalf. */
export interface Connection {
  /** Where the API answers. */
  readonly api: string;
  /** As the API calls the repository: its id, or its path. */
  readonly repository: string;
  /** The default branch. */
  readonly branch: string;
  readonly token: string;
  /** The variable that holds the token, for messages. */
  readonly tokenName: string;
  readonly fetch: typeof fetch;
}

/** What continuous integration tells a job about the merge request that it runs for, if it does. */
export interface Occasion {
  /** The merge request. */
  readonly request?: number | undefined;
  /** The commit that is looked at. */
  readonly commit?: string | undefined;
  /** The commit or branch that the change is compared with. */
  readonly base?: string | undefined;
}

/** Variables that are set, each to something. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A kind of forge that can host the portal. */
export interface HostKind {
  readonly connect: (connection: Connection) => Host;
  readonly variables: Variables;
  readonly occasion: (env: Environment) => Occasion;
}

/** Names of the variables in which continuous integration tells a job where it is; one of each list is set. */
export interface Variables {
  readonly api: readonly string[];
  /** What the API calls the repository. */
  readonly repository: readonly string[];
  /** Git reads and writes the repository at `<server>/<path>.git`. */
  readonly server: readonly string[];
  readonly path: readonly string[];
}
