/** What the form loads: the questions, and names and pages of licences. */
import type { Chooser } from '../../licences/chooser-schema.ts';

export interface ChooserData {
  readonly chooser: Chooser;
  /** Licence → its name. */
  readonly names: Readonly<Record<string, string>>;
  /** Licences that have a page on this site. */
  readonly pages: readonly string[];
  /** Language of the questions, where the page has another. */
  readonly lang?: string | undefined;
  /** Address of the office. */
  readonly email: string;
}
