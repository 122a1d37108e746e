/** Comma-separated values by RFC 4180: as text that a spreadsheet opens without running anything, and as data that a program reads back. */

/** Without it, Excel takes the bytes of a letter with an accent for two letters. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What parts cells or rows in a spreadsheet whose language has another sign than the comma. Quotation marks do not keep
 * it from doing so, since there they do not stand at the beginning of a cell.
 */
const PARTS = /([;\t\r\n])/;

/** Spreadsheets take a cell that begins so for a formula, also in the wide signs of East Asian fonts. */
const FORMULA = /^[\s"]*[=+\-@＝＋－＠]/;

/**
 * Rows end in CR LF. What could be a formula gets an apostrophe in front, which spreadsheets hide.
 *
 * @param rows several values of a cell are parted by "; ".
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

/** A row as data: what is read back is what was written. Spreadsheets are for `csvText`. */
export function csvRow(cells: readonly (string | number | undefined)[]): string {
  return cells.map((cell) => quoted(String(cell ?? ''))).join(',');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows of a text; a line without anything is no row. */
export function parseCsv(text: string): string[][] {
  return readCsv(text).rows.map((row) => row.map((cell) => cell.text));
}

export interface CsvCell {
  readonly text: string;
  /** Where it begins. */
  readonly offset: number;
}

/** The rows with the place of each cell, and the place from which on the text is none, such as after a quotation mark that is not closed. */
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
