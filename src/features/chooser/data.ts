/** What the form asks the site for: the questions and what is said of the licences in them. */
import type { Chooser } from '../../licences/chooser-schema.ts';

export interface ChooserData {
  readonly chooser: Chooser;
  /** Licence → its name. */
  readonly names: Readonly<Record<string, string>>;
  /** Licences that have a page on this site. */
  readonly pages: readonly string[];
  /** Where to write. */
  readonly email: string;
}

/** Without the `+` for later versions: name and page are those of the version itself. */
export function versionOf(license: string): string {
  return license.replace(/\+$/, '');
}
