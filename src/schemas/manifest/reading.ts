import type { ManifestFields } from './fields.ts';
import type { Item } from './node.ts';

/** Texts elsewhere that a manifest names and that only a program with a network can read. */
export interface FurtherTexts {
  /** Path of the manifest that names them. */
  readonly file?: string;
  /** Address of Markdown of which the first section describes the project. */
  readonly description?: string;
  /** Address of Markdown with one dated section an item. */
  readonly newsfeed?: string;
}

/** What one file says. */
export interface FileReading {
  readonly fields: ManifestFields;
  readonly further?: FurtherTexts;
}

/** Reads one format. Never throws: what it cannot understand it notes on the item. */
export type Reader = (root: Item) => FileReading;
