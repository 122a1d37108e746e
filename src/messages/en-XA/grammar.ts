/** Made of messages, lists and labels need no brackets of their own. */
import { localeIn } from '../grammar.ts';

export {
  and,
  before,
  count,
  labelled,
  series,
  number,
  or,
  plural,
  remarked,
  semicolon,
} from '../en/grammar.ts';

export const interfaceLocale = localeIn('en-XA', 'en-GB');
