import { type Entry, type Kind, KINDS } from '../schemas/entry.ts';
import type { MetadataRecord } from '../schemas/metadata.ts';
import type { Boards } from '../schemas/board-record.ts';
import type { ProjectBoard } from './boards.ts';
import type { FromForge } from './forge-fields.ts';
import type { Harvested } from './harvest.ts';
import type { ProjectPicture } from './pictures.ts';

/** An entry together with all that is known about it from elsewhere. */
export interface Project {
  readonly id: string;
  readonly kind: Kind;
  /** What a person wrote, completed by what the manifests of the project say, then by what its forge says. */
  readonly entry: Entry;
  /** Which fields of `entry` came from a manifest, and from which file. */
  readonly harvested?: Harvested | undefined;
  /** Which fields of `entry` the forge says, and when it was read. */
  readonly fromForge?: FromForge | undefined;
  /** Shelf number, `H-0007`; absent until one is given. */
  readonly number?: string | undefined;
  /** Numbers that it had as a project of another kind, which still lead to it. */
  readonly formerNumbers?: readonly string[] | undefined;
  /** What was read from the canonical repository; absent if it was never read. */
  readonly metadata?: MetadataRecord | undefined;
  /** What its design files say, each with its drawings. */
  readonly boards?: readonly ProjectBoard[] | undefined;
  /** Design files of which no board was made. */
  readonly boardsLeftOut?: Boards['leftOut'];
  /** The best first: those of the entry, then those that a manifest names. */
  readonly pictures: readonly ProjectPicture[];
}

/** Name and title on one line, as in a page's title: `SPEC, Simple PCIe FMC Carrier`. */
export function fullName({ entry }: Project): string {
  return entry.title ? `${entry.name}, ${entry.title}` : entry.name;
}

/** The order of the shelf: by number where there is one, then by name. */
export function byNumber(a: Project, b: Project): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    Number(!a.number) - Number(!b.number) ||
    collator.compare(a.number ?? '', b.number ?? '') ||
    byName(a, b)
  );
}

export function byName(a: Project, b: Project): number {
  return collator.compare(a.entry.name, b.entry.name);
}

/** Made once: `localeCompare` looks for its options anew in each of a million comparisons. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
