/**
 * A pseudo-locale to find untranslatable text: each message is in brackets, so that text without them is hard-coded.
 */
import { isMapping } from '../lib/is-mapping.ts';

/** The same messages `⟦in brackets⟧`, both texts and functions. */
export function pseudo<Messages>(messages: Messages): Messages {
  return bracketed(messages) as Messages;
}

function bracketed(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? value : `⟦${value}⟧`;
  if (typeof value === 'function') {
    return (...values: readonly unknown[]): unknown =>
      bracketed(Reflect.apply(value, undefined, values));
  }
  if (Array.isArray(value)) return value.map(bracketed);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bracketed(item)]));
}
