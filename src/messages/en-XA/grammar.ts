/** Made of messages, lists and labels need no brackets of their own. */
export { and, before, count, labelled, series, number, or, plural, remarked } from '../en/grammar.ts';
