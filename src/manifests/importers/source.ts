/** A kind of file that an entry can be begun from. */
import type { ManifestFields } from '../../schemas/manifest/fields.ts';
import type { Item } from '../../schemas/manifest/node.ts';
import type { Syntax } from '../parse.ts';
import type { Kind } from '../../schemas/words.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { DraftValues, ImportOptions } from '../../schemas/draft.ts';

/** What one file says of a project. */
export interface Taking {
  /** Where the paths of the crosswalk begin. */
  readonly base: Item;
  readonly fields: ManifestFields;
  /** What an entry holds and a refresh does not ask for. */
  readonly more: DraftValues;
  /** The description is Markdown, as in an entry, and not plain text. */
  readonly isMarkdown?: boolean;
  readonly kind?: Kind | undefined;
  readonly crosswalk: Crosswalk;
}

export interface Source {
  /** The name that such a file usually has, for people. */
  readonly label: string;
  readonly fileName: RegExp;
  readonly syntax: Syntax;
  /** Keys by which a text without a name is recognised: all of one of these lists. */
  readonly signs: readonly (readonly string[])[];
  /** Never throws: what it cannot understand it notes on the item. */
  readonly read: (root: Item, options: ImportOptions) => Taking;
}
