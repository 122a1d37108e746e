/**
 * The forge that hosts the portal, as the programs need it. Each kind that can host one implements this in a
 * `portal.ts` in its folder. A method that changes something resolves only when the forge has confirmed the change.
 *
 * @throws RefusedCall: every method.
 */

export interface Host {
  /** Name of the forge, for messages. */
  readonly name: string;
  /** Id of the user of the token. */
  readonly ownUser: () => Promise<number>;

  /** The oldest first. */
  readonly comments: (place: Place) => AsyncIterable<Comment>;
  readonly addComment: (place: Place, body: string) => Promise<void>;
  readonly changeComment: (place: Place, id: number, body: string) => Promise<void>;

  /** Open issues with the label, the latest first; at most a few pages. */
  readonly openIssues: (label: string) => Promise<readonly Issue[]>;
  /** Undefined when it does not exist or is not visible. */
  readonly issue: (number: number) => Promise<Issue | undefined>;

  /**
   * All merge requests from a branch of this repository, the latest first. Those from forks are excluded: they can have
   * the same name of a branch, and any description.
   */
  readonly requestsFrom: (branch: string) => Promise<readonly Request[]>;
  /** Opens a merge request into the default branch. @returns its number. */
  readonly openRequest: (request: NewRequest) => Promise<number>;
  readonly changeRequest: (number: number, words: Partial<Words>) => Promise<void>;

  readonly hasBranch: (branch: string) => Promise<boolean>;
  readonly file: (branch: string, path: string) => Promise<RepositoryFile | undefined>;
  /** Commits one file to a branch. Refused when the file has another version by then. */
  readonly commit: (commit: Commit) => Promise<void>;
}

/** What the comment belongs to. */
export interface Place {
  readonly kind: 'issue' | 'request';
  readonly number: number;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Id of the user. */
  readonly author: number;
}

export interface Issue {
  readonly number: number;
  readonly text: string;
  readonly isOpen: boolean;
  /** Visible to some members of the project only. */
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
  /** Identifies this text, so that a later one is not overwritten. */
  readonly version: string;
}

export interface Commit {
  readonly branch: string;
  /** Creates the branch from the default branch. */
  readonly isNewBranch: boolean;
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
  readonly message: string;
  /** The file exists already. */
  readonly isUpdate: boolean;
  /** The version that may be replaced; absent where only the default branch has the file. */
  readonly replaces?: string | undefined;
}

/** The repository, and the token to use. */
export interface Connection {
  /** Address of the API. */
  readonly api: string;
  /** The repository in paths of the API: its id, or its path. */
  readonly repository: string;
  /** The default branch. */
  readonly branch: string;
  readonly token: string;
  /** Name of the variable with the token, for messages. */
  readonly tokenName: string;
  readonly fetch: typeof fetch;
}

/** What CI says of the merge request that a job runs for, if any. */
export interface Occasion {
  /** Its number. */
  readonly request?: number | undefined;
  /** The commit that is checked. */
  readonly commit?: string | undefined;
  /** The commit or branch that it is compared with. */
  readonly base?: string | undefined;
}

/** What CI says of the job that it runs. */
export interface Job {
  /** URI of what runs the job, as exactly as the variables say. */
  readonly builder: string;
  /** URI of this run. */
  readonly invocation?: string | undefined;
}

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A kind of forge that can host the portal. */
export interface HostKind {
  readonly connect: (connection: Connection) => Host;
  readonly variables: Variables;
  readonly occasion: (env: Environment) => Occasion;
  /** Undefined outside of a job. */
  readonly job: (env: Environment) => Job | undefined;
}

/** Names of the CI variables that describe a job; the first of each list that is set counts. */
export interface Variables {
  readonly api: readonly string[];
  /** The repository in paths of the API. */
  readonly repository: readonly string[];
  /** The repository for git is at `<server>/<path>.git`. */
  readonly server: readonly string[];
  readonly path: readonly string[];
}
