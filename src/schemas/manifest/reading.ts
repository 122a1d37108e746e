import type { ManifestFields } from './fields.ts';
import type { Item } from './node.ts';

/** Texts that a manifest links to, to be fetched by the refresh. */
export interface FurtherTexts {
  /** Path of the manifest that links to them. */
  readonly file?: string;
  /** Address of Markdown whose first section describes the project. */
  readonly description?: string;
  /** Address of Markdown with one dated section for each item. */
  readonly newsfeed?: string;
}

/** Result of reading one file. */
export interface FileReading {
  readonly fields: ManifestFields;
  readonly further?: FurtherTexts;
}

/** Reads one format. Never throws: faults are noted on the item. */
export type Reader = (root: Item) => FileReading;
