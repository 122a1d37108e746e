/** What is done at a kind of forge. Each has a folder of its name here, with one in its `adapter.ts`. */
import type { ProviderFactory } from '../provider.ts';
import type { HostKind } from './host.ts';

export interface ForgeAdapter {
  readonly reader: ProviderFactory;
  /** Undefined where people do what the programs do elsewhere. */
  readonly portal: HostKind | undefined;
}
