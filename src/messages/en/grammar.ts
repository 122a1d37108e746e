/** The grammar of English, as the United Kingdom writes it; pages and elements use it, too. */
import { grammar, localeIn } from '../grammar.ts';

export const { number, plural, count, and, or, series, before } = grammar('en-GB');

export const interfaceLocale = localeIn('en', 'en-GB');

/** A text with what it is. */
export const labelled = (label: string, text: string) => `${label}: ${text}`;

/** A text with a remark. */
export const remarked = (text: string, remark: string) => `${text} (${remark})`;

/** What stands between parts that may have commas of their own. */
export const semicolon = '; ';
