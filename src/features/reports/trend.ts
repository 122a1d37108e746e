/** Figures of the yearly reports over time, and where their definition changed. */
import type { Series } from '../charts/chart.ts';
import type { Report, ReportFigure } from '../../schemas/office/report.ts';

export interface YearReport {
  readonly year: string;
  readonly report: Report;
}

export interface TrendRow {
  /** Id of a part; undefined for a figure with a single value. */
  readonly id: string | undefined;
  readonly label: string;
  /** A value for each year; undefined where none is known. */
  readonly values: readonly (number | undefined)[];
}

export interface Trend {
  readonly years: readonly string[];
  readonly rows: readonly TrendRow[];
  /** Years in which the figure is counted differently from the year before that has it. */
  readonly breaks: readonly string[];
}

/** Ascending by year. */
export function byYear(
  reports: readonly { readonly id: string; readonly value: Report }[],
): YearReport[] {
  return reports
    .map(({ id, value }) => ({ year: id, report: value }))
    .toSorted((one, other) => (one.year < other.year ? -1 : 1));
}

/**
 * A figure in every year from the first that has it to the last, with gaps for the others. Undefined where fewer than
 * two reports have it.
 */
export function trendOf(reports: readonly YearReport[], id: string): Trend | undefined {
  const told = reports.flatMap(({ year, report }) => {
    const figure = report.figures.find((one) => one.id === id);
    return figure ? [{ year, figure }] : [];
  });
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || first === last) return undefined;
  const years = yearsBetween(first.year, last.year);
  const figureOf = new Map(told.map(({ year, figure }) => [year, figure]));
  const figures = years.map((year) => figureOf.get(year));
  return { years, rows: rowsOf(figures), breaks: breaksOf(told) };
}

function yearsBetween(first: string, last: string): string[] {
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, index) => String(Number(first) + index));
}

/** A row for the single value, and one for each part that any year has; the order is that of the newest year. */
function rowsOf(figures: readonly (ReportFigure | undefined)[]): TrendRow[] {
  const newest = figures.findLast((figure) => figure !== undefined);
  const single = figures.some((figure) => figure?.value !== undefined)
    ? [{ id: undefined, label: newest?.label ?? '', values: figures.map((one) => one?.value) }]
    : [];
  const parts = figures.toReversed().flatMap((figure) => figure?.series ?? []);
  const labels = new Map<string, string>();
  for (const { id, label } of parts) if (!labels.has(id)) labels.set(id, label);
  const rows = [...labels].map(([id, label]) => ({
    id,
    label,
    values: figures.map((figure) => figure?.series?.find((part) => part.id === id)?.value),
  }));
  return [...single, ...rows];
}

function breaksOf(
  told: readonly { readonly year: string; readonly figure: ReportFigure }[],
): string[] {
  return told.flatMap(({ year, figure }, index) => {
    const before = told[index - 1]?.figure;
    return before && !isSameCount(before, figure) ? [year] : [];
  });
}

function isSameCount(one: ReportFigure, other: ReportFigure): boolean {
  return one.definition === other.definition && one.unit === other.unit;
}

/** As a chart draws it. */
export function seriesOf({ years, rows, breaks }: Trend): Series[] {
  return rows.map(({ label, values }) => ({
    label,
    points: years.map((at, index) => ({
      at,
      value: values[index],
      isBreak: breaks.includes(at),
    })),
  }));
}

/** False where all values are alike, so that a chart would show nothing. */
export function isTelling(series: readonly { readonly value: number }[]): boolean {
  return new Set(series.map(({ value }) => value)).size > 1;
}

/** Sum of the parts, rounded to their number of decimals. */
export function sumOf(series: readonly { readonly value: number }[]): number {
  return Number(series.reduce((sum, { value }) => sum + value, 0).toPrecision(12));
}
