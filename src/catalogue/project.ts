import { type Entry, type Kind, KINDS } from '../schemas/entry.ts';
import type { Translations } from '../schemas/translations.ts';
import type { MetadataRecord } from '../schemas/metadata.ts';
import type { Boards } from '../schemas/board-record.ts';
import type { ProjectBoard } from './boards.ts';
import type { FromForge } from './forge-fields.ts';
import type { Harvested } from './harvest.ts';
import type { ProjectPicture } from './pictures.ts';

/** An entry joined with all other data about it. */
export interface Project {
  readonly id: string;
  readonly kind: Kind;
  /** The entry, completed from manifests, then from the forge. */
  readonly entry: Entry;
  /** Which fields of `entry` are from a manifest, with its file. */
  readonly harvested?: Harvested | undefined;
  /** Which fields of `entry` are from the forge, with the date. */
  readonly fromForge?: FromForge | undefined;
  /** Texts of the entry that stand in several languages, by their paths in it. */
  readonly translations?: Translations | undefined;
  /** Shelf number, `H-0007`; absent until one is given. */
  readonly number?: string | undefined;
  /** Former numbers as a project of another kind, which redirect to it. */
  readonly formerNumbers?: readonly string[] | undefined;
  /** Metadata of the canonical repository; absent if it was never read. */
  readonly metadata?: MetadataRecord | undefined;
  /** Boards from its design files, each with its drawings. */
  readonly boards?: readonly ProjectBoard[] | undefined;
  /** Design files without a board. */
  readonly boardsLeftOut?: Boards['leftOut'];
  /** The best first: those of the entry, then those of manifests. */
  readonly pictures: readonly ProjectPicture[];
}

/** Name and title in one line, for the page's title: `SPEC, Simple PCIe FMC Carrier`. */
export function fullName({ entry }: Project): string {
  return entry.title ? `${entry.name}, ${entry.title}` : entry.name;
}

/** Shelf order: by number where there is one, then by name. */
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

/** Reused: `localeCompare` resolves its options again in each of a million comparisons. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
