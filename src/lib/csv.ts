/** CSV by RFC 4180: as text that a spreadsheet opens without running formulas, and as data for programs. */

/** Without it, Excel misreads UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What separates cells or rows in a spreadsheet whose locale has another separator than the comma. Quotation marks do
 * not prevent it, since they are not at the beginning of such a cell.
 */
const PARTS = /([;\t\r\n])/;

/** Spreadsheets take a cell that begins so for a formula, also with the full-width characters of East Asian fonts. */
const FORMULA = /^[\s"]*[=+\-@＝＋－＠]/;

/**
 * For spreadsheets: rows end in CR LF, and what could be a formula gets an apostrophe in front, which spreadsheets
 * hide.
 *
 * @param rows several values of a cell are joined by "; ".
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

export type Cell = string | number | readonly string[] | undefined;

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'object' ? value.join('; ') : (value ?? '');
  const safe = text
    .split(PARTS)
    .map((piece) => (FORMULA.test(piece) ? `'${piece}` : piece))
    .join('');
  return quoted(safe);
}

/** A row as data, which `parseCsv` reads back unchanged. For spreadsheets, use `csvText`. */
export function csvRow(cells: readonly (string | number | undefined)[]): string {
  return cells.map((cell) => quoted(String(cell ?? ''))).join(',');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows of a text; empty lines are skipped. */
export function parseCsv(text: string): string[][] {
  return readCsv(text).rows.map((row) => row.map((cell) => cell.text));
}

export interface CsvCell {
  readonly text: string;
  /** Index of its first character in the text. */
  readonly offset: number;
}

/**
 * The rows with the offset of each cell, and the offset from which the text is malformed, such as after a quotation
 * mark that is not closed.
 */
export function readCsv(text: string): {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly fault?: number;
} {
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let fault: number | undefined;
  let next = 0;
  for (const { 0: whole, 1: quotedCell, 2: plain = '', 3: end, index } of text.matchAll(
    /(?<=^|[,\n])(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    if (index !== next) fault ??= next;
    next = index + whole.length;
    row.push({ text: quotedCell?.replaceAll('""', '"') ?? plain, offset: index });
    if (end === ',') continue;
    if (row.length > 1 || row[0]?.text !== '') rows.push(row);
    row = [];
  }
  return { rows, ...(fault !== undefined && { fault }) };
}
