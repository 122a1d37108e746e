/** Comma-separated values by RFC 4180 that a spreadsheet opens without running anything. */

/** Spreadsheets take a cell that begins so for a formula, also in the wide signs of East Asian fonts. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rows end in CR LF. A cell that could be a formula gets an apostrophe in front. */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
