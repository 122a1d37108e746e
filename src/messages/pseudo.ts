/**
 * A pseudo-locale shows what no language could translate: each message stands in brackets, so that words without them
 * are written into the program.
 */
import { isMapping } from '../lib/is-mapping.ts';

/** The same messages, `⟦in brackets⟧`, whether they are texts or make one. */
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
