/** Text as the typeface of the pictures can show it. */
import { fit, wrap } from '../../features/trace/text.ts';

/** What the Latin fonts hold: https://fontsource.org lists these ranges for the two files. */
const HELD = /[\u0020-\u007e\u00a1-\u017f\u1ef2\u1ef3\u2010-\u2027\u2030-\u203a\u20ac\u2122\u2212]/;

/**
 * The text without what cannot be drawn: control characters, signs and emoji that the fonts lack.
 * Nothing when a letter is lost, since a word without its letters is another word.
 */
export function drawable(text: string): string | undefined {
  const kept: string[] = [];
  for (const character of text.normalize('NFC')) {
    if (HELD.test(character)) kept.push(character);
    else if (/[\p{L}\p{M}]/u.test(character) && !/[\ufe00-\ufe0f]/.test(character))
      return undefined;
    else kept.push(/\p{Cf}|\p{M}/u.test(character) ? '' : ' ');
  }
  const line = kept.join('').replaceAll(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

/** The text in at most `most` lines; what does not fit the last is cut with an ellipsis. */
export function linesOf(text: string, width: number, size: number, most: number): string[] {
  if (most === 1) return [fit(text, width, size)];
  const [first = '', rest] = wrap(text, width, size);
  if (rest === undefined) return [first];
  return [first, ...linesOf(text.slice(first.length).trimStart(), width, size, most - 1)];
}

/** The first of the sizes at which the text fits its lines uncut, or else the last. */
export function sizeOf(
  text: string,
  width: number,
  sizes: readonly { size: number; lines: number }[],
): { size: number; lines: string[] } {
  const tried = sizes.map(({ size, lines }) => ({
    size,
    lines: linesOf(text, width, size, lines),
  }));
  const whole = tried.find(
    ({ lines }) => lines.join('').replaceAll(' ', '') === text.replaceAll(' ', ''),
  );
  return whole ?? tried.at(-1) ?? { size: 0, lines: [] };
}
