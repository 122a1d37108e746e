/** The history of one number of a repository as a small line. */
import type { HistoryRow } from '../schemas/history.ts';

/** The columns of `history.csv` that a page draws, the most telling first. */
export const LINES = ['contributors', 'commits', 'openIssues', 'stars'] as const;
export type Line = (typeof LINES)[number];

export interface Sparkline {
  readonly line: Line;
  readonly first: Point;
  readonly last: Point;
  readonly least: number;
  readonly most: number;
  /** Path of an SVG in a box of WIDTH by HEIGHT, time from left to right. */
  readonly path: string;
}

interface Point {
  readonly date: string;
  readonly value: number;
}

export const WIDTH = 96;
export const HEIGHT = 24;
/** As many lines as can be told apart. */
const STEPS = 16;
/** Half the stroke, so that the line is not cut at the edge. */
const INSET = 1;

/** A line for each number of which at least two values are known. Rows are in order of time. */
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
 * A number that never changed is a line in the middle: it is neither low nor high. Of the values that share a step, the last
 * is drawn: a history of many years makes no page heavier.
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
