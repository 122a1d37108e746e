/** What is done at a kind of forge. Each has a folder of its name here, with one in its `adapter.ts`. */
import type { ProviderFactory } from '../provider.ts';
import type { HostKind } from './host.ts';

/**
 * Path of the API → the fields that are read of its answers, `a.b` for one in another; of a list, those of an item; `*` for
 * all. A recording keeps nothing else, and tests hold them against what the forge publishes of its API.
 */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface ForgeAdapter {
  readonly reader: ProviderFactory;
  /** Undefined where people do what the programs do elsewhere. */
  readonly portal: HostKind | undefined;
  /** Absent where answers cannot be recorded. */
  readonly answers?: Answers;
}
