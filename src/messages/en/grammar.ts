/** The grammar of British English, for messages, pages and elements. */
import { grammar, localeIn } from '../grammar.ts';

export const { number, plural, count, and, or, series, before } = grammar('en-GB');

export const interfaceLocale = localeIn('en', 'en-GB');

/** A label before a text. */
export const labelled = (label: string, text: string) => `${label}: ${text}`;

/** A text with a remark. */
export const remarked = (text: string, remark: string) => `${text} (${remark})`;

/** Separates parts that may contain commas. */
export const semicolon = '; ';
