/** `/projects/<id>/boards/<slug>/parts.csv`: the bill of materials of a board, one row per line. */
import { csvText, type Cell } from '../lib/csv.ts';
import type { PartsLine } from '../schemas/board-record.ts';

/** A public format: only add columns at the end. */
const COLUMNS = {
  references: ({ references }) => references,
  quantity: ({ quantity }) => quantity,
  value: ({ value }) => value,
  footprint: ({ footprint }) => footprint,
  mpn: ({ mpn }) => mpn,
  manufacturer: ({ manufacturer }) => manufacturer,
  fitted: ({ fitted }) => (fitted ? 'yes' : 'no'),
} as const satisfies Record<string, (line: PartsLine) => Cell>;

const NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

export function partsCsv(lines: readonly PartsLine[]): string {
  return csvText([NAMES, ...lines.map((line) => NAMES.map((name) => COLUMNS[name](line)))]);
}
