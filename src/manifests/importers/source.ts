/** A kind of file that can be imported. */
import type { ManifestFields } from '../../schemas/manifest/fields.ts';
import type { Item } from '../../schemas/manifest/node.ts';
import type { Syntax } from '../parse.ts';
import type { Kind } from '../../schemas/words.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { DraftValues, ImportOptions } from '../../schemas/draft.ts';

/** The values of one file. */
export interface Taking {
  /** The root of the crosswalk's paths. */
  readonly base: Item;
  readonly fields: ManifestFields;
  /** Values of an entry that the refresh does not read. */
  readonly more: DraftValues;
  /** The description is Markdown rather than plain text. */
  readonly isMarkdown?: boolean;
  readonly kind?: Kind | undefined;
  readonly crosswalk: Crosswalk;
}

export interface Source {
  /** Usual name of such a file, for messages. */
  readonly label: string;
  readonly fileName: RegExp;
  readonly syntax: Syntax;
  /** Keys by which pasted text is recognised: all keys of one of these lists. */
  readonly signs: readonly (readonly string[])[];
  /** Never throws: faults are noted on the item. */
  readonly read: (root: Item, options: ImportOptions) => Taking;
}
