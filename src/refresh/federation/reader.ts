/** How a kind of catalogue is read: from the text of an answer to entries. A reader asks nobody; `ask-federation.ts` does. */
import type { ForgeAt } from '../../schemas/forges/forges.ts';
import type { Federated } from '../../schemas/federation.ts';
import type { ForeignProject } from '../../schemas/foreign.ts';

/** A `publiccode.yml` to read. */
export interface NamedFile {
  readonly address: string;
  /** Where the list names one. */
  readonly repository?: string | undefined;
}

/** One answer of a catalogue. */
export interface CataloguePage {
  /** Undefined for an entry that does not fit. Entries that are not its own are left out. */
  readonly projects: readonly (ForeignProject | undefined)[];
  /** Further ones in what was cut off an answer that is too long. */
  readonly left?: number;
  /** Address of the next page. */
  readonly next?: string | undefined;
  /** Files of which each is an entry, for a catalogue that is only a list of them. */
  readonly files?: readonly NamedFile[];
}

/** Where an answer comes from. */
export interface Asked extends Federated {
  /** Address of this answer. */
  readonly at: URL;
  /** The answer is longer than one may be, and this is its beginning. */
  readonly isCut: boolean;
  /** Hosts of which the instance knows the kind of forge. */
  readonly forges: readonly ForgeAt[];
}

export interface CatalogueReader {
  /** Whether it can read the beginning of an answer that is too long; otherwise such an answer is a failure. */
  readonly cuts?: boolean;
  /** Address of the first page. */
  readonly first: (catalogue: Federated) => string;
  /**
   * Undefined for an answer of another shape.
   *
   * @throws FailedRequest for what is no JSON; any error only costs this reading.
   */
  readonly read: (
    text: string,
    asked: Asked,
  ) => CataloguePage | undefined | Promise<CataloguePage | undefined>;
}

/** A path below the address of a catalogue. */
export function below({ url }: Federated, path: string): string {
  return `${url.replace(/\/$/, '')}/${path}`;
}
