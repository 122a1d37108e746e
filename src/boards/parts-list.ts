/** The bill of materials of a board: equal parts are on one line. */
import type { PartsLine } from '../schemas/board-record.ts';
import type { Part } from './board.ts';

/** Sorted by the first reference of each line. */
export function partsListOf(parts: readonly Part[] = []): PartsLine[] {
  const groups = Map.groupBy(
    parts.filter(({ listed }) => listed),
    ({ value, footprint, mpn, manufacturer, fitted }) =>
      JSON.stringify([value, footprint, mpn, manufacturer, fitted]),
  );
  return [...groups.values()].flatMap(lineOf);
}

function lineOf(same: readonly Part[]): PartsLine[] {
  const [first] = same;
  if (!first) return [];
  const { value, footprint, mpn, manufacturer, fitted } = first;
  return [
    {
      references: same.map(({ reference }) => reference),
      value,
      footprint,
      quantity: same.length,
      ...(mpn && { mpn }),
      ...(manufacturer && { manufacturer }),
      fitted,
    },
  ];
}
