/** Comma-separated values by RFC 4180 that a spreadsheet opens without running anything. */

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
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
