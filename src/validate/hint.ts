import { nearest } from '../licences/distance.ts';

/** ` Did you mean "a" or "b"?`, or nothing when no known word is near. Begins with a space, to be appended. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near.length === 0 ? '' : ` Did you mean ${oneOf(near.map(quote))}?`;
}

export function quote(text: string): string {
  return `"${text}"`;
}

/** `a`, `a or b`, `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** A value as it is shown in a message: short, on one line, without control characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ');
  return quote(line.length > 60 ? `${line.slice(0, 57)}…` : line);
}
