import { suggestedId } from '../lib/suggested-id.ts';

/** The slug of a name. Names that differ only in punctuation have the same. */
export function nameId(name: string): string {
  // A name without a letter that can be transliterated still needs an address.
  return suggestedId(name) || [...name].map((sign) => sign.codePointAt(0)?.toString(16)).join('-');
}

/** Languages with a smaller share of the code are not listed for a project. */
export const LEAST_LANGUAGE_SHARE = 0.05;
