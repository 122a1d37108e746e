/** The grammar of English, as the United Kingdom writes it. */
import { grammar } from '../grammar.ts';

export const { number, plural, count, and, or } = grammar('en-GB');
