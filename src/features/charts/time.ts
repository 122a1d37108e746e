/** Lines and columns over time: x in per cent, since the width depends on the page, and y in pixels. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';

import type { Point, Series } from './chart.ts';

/** Of the plot area, in pixels. */
export const HEIGHT = 160;
/** Per cent: room for half a mark at both ends. */
const INSET = 2;
/** As many as fit side by side on a small screen. */
const MOST_LABELS = 4;
const DAY = 'YYYY-MM-DD'.length;

export interface Tick {
  readonly place: number;
  readonly value: number;
}

export interface Label {
  readonly place: number;
  readonly at: string;
}

export interface Mark {
  readonly across: number;
  readonly down: number;
}

export interface TimeChart {
  readonly levels: readonly Tick[];
  readonly dates: readonly Label[];
  readonly lines: readonly {
    readonly label: string;
    readonly lang: string | undefined;
    /** Path of an SVG in a box of 100 by HEIGHT. */
    readonly path: string;
    readonly marks: readonly Mark[];
  }[];
}

/** Undefined where no value is known. */
export function timeChart(series: readonly Series[]): TimeChart | undefined {
  const points = series.flatMap((one) => one.points);
  const times = points.map(timeOf);
  const values = points.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return undefined;
  const across = scaleUtc()
    .domain([Math.min(...times), Math.max(...times)])
    .range([INSET, 100 - INSET]);
  const down = levelScale(values);
  const drawn = line<Point>()
    .defined(({ value }) => value !== undefined)
    .x((point) => across(timeOf(point)))
    .y(({ value }) => down(value ?? 0))
    .digits(2);
  return {
    levels: levelsOf(down),
    dates: datesOf(across, times),
    lines: series.map(({ label, lang, points }) => ({
      label,
      lang,
      path: pieces(points)
        .map((piece) => drawn(piece) ?? '')
        .join(''),
      marks: points.flatMap((point): Mark[] =>
        point.value === undefined
          ? []
          : [{ across: round(across(timeOf(point))), down: round(down(point.value)) }],
      ),
    })),
  };
}

/** Splits points at breaks, over which no line is drawn. */
function pieces(points: readonly Point[]): Point[][] {
  const starts = points.flatMap(({ isBreak }, index) => (isBreak || index === 0 ? [index] : []));
  return starts.map((start, index) => points.slice(start, starts[index + 1]));
}

export interface Columns {
  readonly levels: readonly Tick[];
  readonly columns: readonly {
    readonly from: number;
    readonly width: number;
    readonly top: number;
    readonly height: number;
    /** Whether there is room for its label. */
    readonly isNamed: boolean;
  }[];
}

/** The axis of columns begins at zero. */
export function columnChart(values: readonly number[]): Columns {
  const down = levelScale([0, ...values]);
  const band = 100 / Math.max(1, values.length);
  const step = Math.ceil(values.length / MOST_LABELS);
  return {
    levels: levelsOf(down),
    columns: values.map((value, index) => ({
      from: round(band * (index + 0.15)),
      width: round(band * 0.7),
      top: round(down(value)),
      height: round(HEIGHT - down(value)),
      // Counted from the end, so that the latest one has a label.
      isNamed: (values.length - 1 - index) % step === 0,
    })),
  };
}

type Levels = ReturnType<typeof levelScale>;

/** The axis begins at zero, unless that would flatten the line at the top. */
function levelScale(values: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isNarrow = least > most / 2 && least < most;
  const from = isNarrow ? least : Math.min(0, least);
  const to = most > from ? most : from + 1;
  return scaleLinear().domain([from, to]).nice(3).range([HEIGHT, 0]);
}

/** Whole numbers only, since the values are counts. */
function levelsOf(down: Levels): Tick[] {
  return down
    .ticks(3)
    .filter((value) => Number.isInteger(value))
    .map((value) => ({ value, place: round(down(value)) }));
}

function datesOf(across: ReturnType<typeof scaleUtc<number>>, times: readonly number[]): Label[] {
  const ticks = across.ticks(MOST_LABELS - 1).map(Number);
  const known = ticks.length > 1 ? ticks : [...new Set(times)].toSorted((a, b) => a - b);
  const step = Math.ceil(known.length / MOST_LABELS);
  const shown = known.filter((_, index) => index % step === 0);
  const length = precision(shown);
  return shown.map((time) => ({
    place: round(across(time)),
    at: new Date(time).toISOString().slice(0, length),
  }));
}

/** Length of the ISO date that is needed to tell the points apart. */
function precision(times: readonly number[]): number {
  const days = times.map((time) => new Date(time).toISOString().slice(0, DAY));
  if (days.every((day) => day.endsWith('-01-01'))) return 'YYYY'.length;
  return days.every((day) => day.endsWith('-01')) ? 'YYYY-MM'.length : DAY;
}

function timeOf({ at }: Point): number {
  return Date.parse(at);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
