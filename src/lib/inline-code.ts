/** A line of Markdown in pieces that a page can show: code, and text without its links. */
import { withoutLinks } from './without-links.ts';

export interface Piece {
  readonly text: string;
  readonly code: boolean;
}

/** Parts a line at its backticks. A link keeps its words and loses its address. */
export function codeAndText(line: string): Piece[] {
  return withoutLinks(line)
    .split('`')
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
