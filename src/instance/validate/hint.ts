import { entryFaults as say } from '#messages/validate-entries.ts';
import { nearest } from '../../lib/distance.ts';

/** ` Did you mean "a" or "b"?`, or `''` when no known word is near. Begins with a space, to be appended. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near.length === 0 ? '' : ` ${say.didYouMean(near.map(quote))}`;
}

export type Hinter = (word: string, known: ReadonlySet<string>) => string;

/** Comparisons per run, so that hints stay cheap: enough for ten misspellings among ten thousand projects. */
const COMPARISONS = 100_000;

/** `didYouMean` for large sets: answers are cached, and none is given when the budget is used up. */
export function createHinter(): Hinter {
  const answers = new WeakMap<ReadonlySet<string>, Map<string, string>>();
  let left = COMPARISONS;
  return (word, known) => {
    const asked = answers.get(known) ?? new Map<string, string>();
    answers.set(known, asked);
    const answered = asked.get(word);
    if (answered !== undefined || left < known.size) return answered ?? '';
    left -= known.size;
    const answer = didYouMean(word, known);
    asked.set(word, answer);
    return answer;
  };
}

export function quote(text: string): string {
  return `"${text}"`;
}

/** The name of a file, safe to print on a terminal: control characters become `\\u001b`. */
export function printable(file: string): string {
  return file.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => {
    return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}

/** A value as it is shown in a message: short, on one line, without control characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ');
  return quote(line.length > 60 ? `${line.slice(0, 57)}…` : line);
}
