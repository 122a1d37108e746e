/** Plain text as Markdown that shows it and does nothing else. */

/** Breaks a word for programs, not for readers: what follows is no reference any more. */
const BREAK = '\u200B';

/** Signs that begin a reference on a forge: people, issues, merge requests, labels, milestones and more. */
const REFERENCE = /([@#!~%&^$])(?=[\p{L}\p{N}_"'\\])/gu;

/**
 * One line for a comment, an issue or a report, where a forge looks for more than Markdown: it cannot become markup,
 * call somebody, link to another issue or an address, or act as a command at the start of a line.
 */
export function escapeLine(line: string): string {
  return line
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]|~^$<]/g, '\\$&')
    .replaceAll(/^([-+=#>/]|\d+(?=[.)]))/g, (sign) => BREAK + sign)
    .replaceAll(REFERENCE, (sign) => sign + BREAK)
    .replaceAll('&', '&amp;')
    .replaceAll('>', '&gt;')
    .replaceAll(/:(?=\/\/)|www(?=\.)/gi, (start) => start + BREAK);
}

/** Paragraphs for an entry, which people read as they are written: signs that mean nothing where they stand stay. */
export function escapeParagraphs(text: string): string {
  const brackets = /\](?:\(|\[|:)|!\[/.test(text) ? /[[\]]/g : /(?!)/g;
  return text
    .replaceAll(/\\(?=[!-/:-@[-`{-~\n])|[*`]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replaceAll(brackets, '\\$&')
    .replaceAll(/<(?=[a-z/!?])|&(?=#?[a-z\d]+;)/gi, '\\$&')
    .replaceAll(/^[-+=>#~]/gm, '\\$&')
    .replaceAll(/^(\d{1,9})([.)])/gm, '$1\\$2');
}

/** A table of cells in Markdown. A bar would end a cell, in code as well. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
