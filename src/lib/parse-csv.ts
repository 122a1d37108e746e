/** Comma-separated values after RFC 4180, with line feeds. */

export function renderCsvRow(cells: readonly (string | number | undefined)[]): string {
  return cells.map((cell) => quoted(String(cell ?? ''))).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The rows of a text; a line without anything is no row. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quotedCell, plain = '', end] of text.matchAll(
    /(?<=^|[,\n])(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push(quotedCell?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
