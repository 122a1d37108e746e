/** How a figure is drawn, and the sentence that summarises it. */
import { figureMessages as say } from '#messages/figures.ts';
import type { Datum, Group } from '../charts/chart.ts';
import type { Figure, FigureRow } from './figure.ts';

/** Bars per chart; the table has all rows. */
export const MOST = 12;

/** The rows of each group, such as the states of one point. */
export function groupsOf({ rows }: Figure): Group[] {
  return [...Map.groupBy(rows, ({ group }) => group)].map(([label = '', data]) => ({
    label,
    data: data satisfies readonly Datum[],
  }));
}

/** @param formatDate formats in the language of the interface. */
export function sentenceOf(figure: Figure, formatDate: (iso: string) => string): string {
  if (figure.series) return sentenceOverTime(figure, formatDate);
  if (figure.id === 'hygiene') return sentenceOfGroups(figure);
  const known = figure.rows.filter(({ isUnknown }) => !isUnknown);
  const most = mostOf(known);
  if (!most) return say.nothing;
  return [
    say.most(most.label, most.value, figure.whole),
    ...(figure.unknown === undefined ? [] : [say.unknownOf(figure.unknown)]),
  ].join(' ');
}

/** The note that a chart omits bars, where it does. */
export function leftOut({ rows }: Figure): string[] {
  const known = rows.filter(({ isUnknown, group }) => !isUnknown && group === undefined);
  return known.length > MOST ? [say.shown(MOST, known.length)] : [];
}

function sentenceOfGroups({ rows }: Figure): string {
  const most = mostOf(rows.filter(({ isUnknown, isMissing }) => !isUnknown && !isMissing));
  return most?.group ? say.groups(most.group, most.value, most.whole) : say.nothing;
}

function sentenceOverTime(
  { id, series, asOf, whole, unknown = 0 }: Figure,
  formatDate: (iso: string) => string,
): string {
  const known = series?.points.flatMap(({ value }) => value ?? []) ?? [];
  if (known.length > 0) {
    const sum = known.reduce((total, value) => total + value, 0);
    return say.overTime(sum, say.figures[id].unit, known.length, whole - unknown);
  }
  return asOf ? say.oneReading(formatDate(asOf)) : say.noHistory;
}

function mostOf(rows: readonly FigureRow[]): FigureRow | undefined {
  return rows.reduce<FigureRow | undefined>(
    (most, row) => (row.value > (most?.value ?? 0) ? row : most),
    undefined,
  );
}
