/** The history of one number of a repository as a sparkline. */
import type { HistoryRow } from '../schemas/history.ts';

/** The columns of `history.csv` that a page draws, the most informative first. */
export const LINES = ['contributors', 'commits', 'openIssues', 'stars'] as const;
export type Line = (typeof LINES)[number];

export interface Sparkline {
  readonly line: Line;
  readonly first: Point;
  readonly last: Point;
  readonly least: number;
  readonly most: number;
  /** SVG path in a box of WIDTH by HEIGHT, time from left to right. */
  readonly path: string;
}

interface Point {
  readonly date: string;
  readonly value: number;
}

export const WIDTH = 96;
export const HEIGHT = 24;
/** Number of points along the line. */
const STEPS = 16;
/** Half the stroke width, so that the line is not clipped. */
const INSET = 1;

/** A line for each number with at least two known values. Rows are by date. */
export function sparklines(rows: readonly HistoryRow[]): readonly Sparkline[] {
  return LINES.flatMap((line) => {
    const points = rows.flatMap((row): Point[] => {
      const value = row[line];
      return value === undefined ? [] : [{ date: row.date, value }];
    });
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last || first.date === last.date) return [];
    const values = points.map(({ value }) => value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return [{ line, first, last, least, most, path: pathOf(points, least, most) }];
  });
}

/**
 * A constant number is a line in the middle. Of the values that share a step, the last is drawn, so that a history of
 * many years does not make pages larger.
 */
function pathOf(points: readonly Point[], least: number, most: number): string {
  const times = points.map(({ date }) => Date.parse(date));
  const [start = 0, end = 0] = [times[0], times.at(-1)];
  const heights = new Map(
    points.map(({ value }, index) => {
      const step = Math.round((((times[index] ?? start) - start) / (end - start)) * STEPS);
      const share = most === least ? 0.5 : (value - least) / (most - least);
      return [step, Math.round(HEIGHT - INSET - share * (HEIGHT - 2 * INSET))] as const;
    }),
  );
  const drawn = [...heights];
  const lines = drawn.slice(1).map(([step, height], index) => {
    const [stepBefore = 0, heightBefore = 0] = drawn[index] ?? [];
    return `${((step - stepBefore) * WIDTH) / STEPS} ${height - heightBefore}`;
  });
  return `M0 ${drawn[0]?.[1] ?? 0}l${lines.join(' ')}`;
}
