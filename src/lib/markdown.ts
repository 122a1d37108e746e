/** Escapes plain text as Markdown. */

/** Zero-width space: invisible, but ends a reference. */
const BREAK = '\u200B';

/** Characters that begin a reference on a forge: people, issues, merge requests, labels, milestones and more. */
const REFERENCE = /([@#!~%&^$])(?=[\p{L}\p{N}_"'\\])/gu;

/**
 * One line for a comment, an issue or a report, where a forge interprets more than Markdown: it cannot become markup,
 * mention a user, link to another issue or an address, or run a quick action at the start of a line.
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

/** Paragraphs for an entry, whose source people read: characters without effect where they are stay unescaped. */
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

/** A Markdown table. A bar would end a cell, also in code. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
