/** Fits text to its card without a browser to measure it. */

/** Widths in ems of the semi-bold text face, rounded up. Other faces are close enough. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ ijl,.:;'|!]/, 0.3],
  [/[fIrt()[\]{}\-/]/, 0.41],
  [/[csvxyzJ]/, 0.52],
  [/[mMW@%&—…]/, 0.88],
  [/[w0A-Z]/, 0.69],
];
const OTHERS = 0.58;

/** Cache of widths; a build asks for millions. */
const known = new Map<string, number>();

function widthOf(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const width = WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHERS;
  known.set(character, width);
  return width;
}

/** Width in user units of a line at a font size. */
export function lineWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

/** The text, or as much of it as fits the width, with an ellipsis. */
export function fit(text: string, width: number, size: number): string {
  if (lineWidth(text, size) <= width) return text;
  let kept = '';
  let taken = lineWidth('…', size);
  for (const character of text) {
    taken += widthOf(character) * size;
    if (taken > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in one line, or in two, broken after a space or a hyphen; what does not fit the second is cut. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  if (lineWidth(text, size) <= width) return [text];
  const pieces = text.split(/(?<=[ -])/);
  let first = '';
  for (const piece of pieces) {
    if (lineWidth((first + piece).trimEnd(), size) > width) break;
    first += piece;
  }
  if (first === '') return [fit(text, width, size)];
  return [first.trimEnd(), fit(text.slice(first.length), width, size)];
}
