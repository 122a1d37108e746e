/** The grammar of French, as France writes it; pages and elements use it, too. */
import { grammar, localeIn } from '../grammar.ts';

export const { number, plural, count, and, or } = grammar('fr-FR');

/** `a, b, c`: facts side by side, of which `Intl` would join the last by "et". */
export const series = (items: Iterable<string>): string => [...items].join(', ');

/** What stands before an item of such a list. */
export const before = (index: number): string => (index === 0 ? '' : ', ');

export const interfaceLocale = localeIn('fr', 'fr-FR');

/** A text with what it is. */
export const labelled = (label: string, text: string) => `${label} : ${text}`;

/** A text with a remark. */
export const remarked = (text: string, remark: string) => `${text} (${remark})`;

/** What stands between parts that may have commas of their own. */
export const semicolon = ' ; ';
