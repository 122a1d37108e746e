/**
 * Monthly activity of repositories, from `history.csv`. A repository counts from its second row on: only the difference
 * of two of its own values counts, so repositories that come or go do not change a figure. A month without rows is
 * unknown.
 */
import { OVER_TIME, type OverTime } from '../../schemas/figure.ts';
import type { HistoryRow } from '../../schemas/history.ts';
import { figureMessages as say } from '#messages/figures.ts';
import type { Point } from '../charts/chart.ts';
import type { Figure } from './figure.ts';

/** The rows of each repository, by date. */
export type Histories = readonly (readonly HistoryRow[])[];

/** @param whole number of projects in the catalogue. */
export function historyFigures(histories: Histories, whole: number): Figure[] {
  const dates = histories.flatMap((rows) => rows.map(({ date }) => date)).toSorted();
  const counted = histories.filter((rows) => rows.length > 0).length;
  return OVER_TIME.map((id) => ({
    id,
    asOf: dates.at(-1),
    whole,
    unknown: whole - counted,
    rows: [],
    series: { label: say.figures[id].unit, points: monthsOf(id, histories, dates) },
  }));
}

function monthsOf(id: OverTime, histories: Histories, dates: readonly string[]): Point[] {
  const gains = Map.groupBy(
    histories.flatMap((rows) =>
      rows.slice(1).flatMap((row, index) => {
        const before = rows[index];
        const gain = before && gainOf(id, before, row);
        return gain === undefined ? [] : [{ month: monthOf(row.date), gain }];
      }),
    ),
    ({ month }) => month,
  );
  return monthsBetween(dates[0], dates.at(-1))
    .map((at) => ({ at, value: gains.get(at)?.reduce((sum, { gain }) => sum + gain, 0) }))
    .slice(firstKnown(gains, dates[0]));
}

/** The first month has no earlier value to compare with. */
function firstKnown(gains: ReadonlyMap<string, unknown>, first: string | undefined): number {
  return first !== undefined && gains.has(monthOf(first)) ? 0 : 1;
}

/** Undefined where either value is unknown, or where the value shrank because history was rewritten. */
function gainOf(id: OverTime, before: HistoryRow, after: HistoryRow): number | undefined {
  if (id === 'releases') {
    if (after.latestRelease === undefined) return undefined;
    return Number(after.latestRelease !== before.latestRelease);
  }
  const [from, to] = [before[id], after[id]];
  return from === undefined || to === undefined || to < from ? undefined : to - from;
}

function monthOf(date: string): string {
  return date.slice(0, 'YYYY-MM'.length);
}

function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  const months: string[] = [];
  if (first === undefined || last === undefined) return months;
  const end = monthOf(last);
  for (
    const month = new Date(`${monthOf(first)}-01`);
    ;
    month.setUTCMonth(month.getUTCMonth() + 1)
  ) {
    const name = month.toISOString().slice(0, 'YYYY-MM'.length);
    if (name > end) return months;
    months.push(name);
  }
}
