import type { Client } from '../http.ts';

/** What each reading of a repository through a REST API needs. */
export interface ReaderContext {
  readonly client: Client;
  /** Without a slash at its end. */
  readonly api: string;
  readonly host: string;
  readonly now: () => Date;
}
