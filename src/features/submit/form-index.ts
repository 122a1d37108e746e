/** What the form needs of the instance: `/submit/known.json`. Built for that page, and free to change. */
import type { NameTable } from '../../licences/names.ts';
import type { EntryInput } from '../../schemas/entry.ts';
import type { ForgeKind } from '../../schemas/forges/forges.ts';
import type { Kind } from '../../schemas/words.ts';

export interface KnownProject {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly repositories?: readonly string[] | undefined;
  readonly packages?: readonly string[] | undefined;
  readonly design?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly relations?: readonly { readonly type: string; readonly target: string }[] | undefined;
  readonly successor?: string | undefined;
}

export interface KnownEcosystem {
  readonly id: string;
  readonly name: string;
  readonly repositories?: readonly string[] | undefined;
  readonly aliases?: readonly string[] | undefined;
}

export interface KnownTerm {
  readonly id: string;
  readonly label: string;
  readonly url?: string | undefined;
}

export interface KnownRelation extends KnownTerm {
  readonly inverse: string;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
}

export interface FormIndex {
  readonly projects: readonly KnownProject[];
  readonly ecosystems: readonly KnownEcosystem[];
  readonly topics: readonly KnownTerm[];
  readonly organisations: readonly KnownTerm[];
  readonly interfaces: readonly KnownTerm[];
  readonly relations: readonly KnownRelation[];
  readonly forges: readonly { readonly host: string; readonly kind: ForgeKind }[];
  /** Names of the SPDX list. */
  readonly licenseNames: NameTable;
}

/** An entry to be updated: `/submit/entries/<id>.json`. */
export interface KnownEntry {
  readonly id: string;
  readonly kind: Kind;
  /** Shelf number; absent until one is given. */
  readonly number?: string | undefined;
  readonly values: EntryInput;
  /** The comment at the top of the file. */
  readonly head?: string | undefined;
}
