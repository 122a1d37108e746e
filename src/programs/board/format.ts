/** Facts and parts of a board as text for a terminal. */
import { boardMessages as say } from '#messages/boards.ts';
import { factRows } from '../../boards/fact-rows.ts';
import type { BoardFacts, PartsLine } from '../../schemas/board-record.ts';

/** @param kicad the major version of KiCad; undefined for manufacturing files. */
export function factsText(name: string, kicad: number | undefined, facts: BoardFacts): string {
  const rows = factRows(facts).map(({ label, value }): Row => [label, value]);
  return [say.command.title(name, kicad), ...table(rows)].join('\n');
}

export function partsText(lines: readonly PartsLine[]): string {
  if (lines.length === 0) return `\n${say.command.noParts}\n`;
  const { columns } = say;
  const rows = lines.map(({ references, value, footprint, quantity, mpn, fitted }): Row => [
    say.number(quantity),
    value,
    mpn ?? '',
    footprint,
    fitted ? references.join(' ') : say.notFitted(references.join(' ')),
  ]);
  const head = [
    columns.quantity,
    columns.value,
    columns.partNumber,
    columns.footprint,
    columns.references,
  ];
  return ['', ...table([head, ...rows]), ''].join('\n');
}

type Row = readonly string[];

/** Characters in the widest cell of a column; longer cells push the rest of their row to the right. */
const MAX_COLUMN = 44;

/** Rows with aligned columns. */
function table(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(MAX_COLUMN, Math.max(...rows.map((row) => row[column]?.length ?? 0))),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
