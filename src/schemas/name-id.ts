import { suggestedId } from '../lib/suggested-id.ts';

/** A name that people wrote, as one segment of an address. Names that differ only in signs have the same. */
export function nameId(name: string): string {
  // A name without a letter that can be spelt in ASCII still needs an address.
  return suggestedId(name) || [...name].map((sign) => sign.codePointAt(0)?.toString(16)).join('-');
}

/** A language with less of the code than this says little about a project, and does not list it. */
export const LEAST_LANGUAGE_SHARE = 0.05;
