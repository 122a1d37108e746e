/** Prepares text for the typeface of the pictures. */
import { fit, wrap } from '../../features/trace/text.ts';

/** Characters of the two Latin fonts, as listed at https://fontsource.org. */
const HELD = /[\u0020-\u007e\u00a1-\u017f\u1ef2\u1ef3\u2010-\u2027\u2030-\u203a\u20ac\u2122\u2212]/;

/**
 * The text without characters that the fonts lack, such as emoji. Undefined if a letter is missing, since a word
 * without its letters is another word.
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

/** The text in at most `most` lines; the last one is cut with an ellipsis if needed. */
export function linesOf(text: string, width: number, size: number, most: number): string[] {
  if (most === 1) return [fit(text, width, size)];
  const [first = '', rest] = wrap(text, width, size);
  if (rest === undefined) return [first];
  return [first, ...linesOf(text.slice(first.length).trimStart(), width, size, most - 1)];
}

/** The first of the sizes at which the text fits its lines, else the last. */
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
