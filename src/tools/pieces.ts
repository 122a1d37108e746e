/** A line of Markdown in pieces that a page can show: code, and text without its links. */
export interface Piece {
  readonly text: string;
  readonly code: boolean;
}

/** Parts a line at its backticks. A link keeps its words and loses its address. */
export function codeAndText(line: string): Piece[] {
  return line
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('`')
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
