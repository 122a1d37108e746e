/** Horizontal layout, in whole units: widths of cards and channels, and positions of tracks. */
import { LEAD, VIA_INSET, EDGE, type Sizes } from './sizes.ts';
import type { Tracks } from './tracks.ts';
import type { Side } from './figure.ts';

/** The content of a channel. */
export interface Load {
  readonly tracks: Tracks;
  /** Edges of the channel that have vias. */
  readonly vias: readonly Side[];
}

export interface Channel {
  readonly left: number;
  readonly right: number;
  readonly chamfer: number;
  /** Distance from one track to the next. */
  readonly step: number;
  /** Position of the first track. */
  readonly start: number;
}

export interface Columns {
  readonly width: number;
  readonly cardWidth: number;
  /** Left edge of each column of cards. */
  readonly lanes: readonly number[];
  readonly channels: readonly Channel[];
}

/** The shortest chamfer that still looks like a corner. */
const LEAST_CHAMFER = 7;

const limit = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function loopStep({ tracks }: Load, { loop, track }: Sizes): number {
  const room = Math.floor((loop.room - loop.first) / Math.max(1, tracks.count - 1));
  return limit(room, track.least, loop.step);
}

function margin(load: Load, sizes: Sizes): number {
  const { count } = load.tracks;
  if (count === 0) return EDGE;
  return sizes.loop.first + (count - 1) * loopStep(load, sizes) + 2 * EDGE;
}

function gutter({ tracks, vias }: Load, sizes: Sizes): number {
  const needed =
    2 * (LEAD + LEAST_CHAMFER) + (tracks.count - 1) * sizes.track.least + vias.length * VIA_INSET;
  return Math.max(sizes.gutter.min, needed);
}

function outer(load: Load, sizes: Sizes, left: number, width: number, first: boolean): Channel {
  const step = loopStep(load, sizes);
  const right = left + width;
  const reach = (load.tracks.count - 1) * step;
  const start = first ? right - sizes.loop.first - reach : left + sizes.loop.first;
  return { left, right, chamfer: sizes.loop.chamfer, step, start };
}

function inner({ tracks, vias }: Load, sizes: Sizes, left: number, width: number): Channel {
  const low = left + (vias.includes('left') ? VIA_INSET : 0);
  const high = left + width - (vias.includes('right') ? VIA_INSET : 0);
  const free = high - low - 2 * (LEAD + sizes.chamfer);
  const step = limit(
    Math.floor(free / Math.max(1, tracks.count - 1)),
    sizes.track.least,
    sizes.track.best,
  );
  const start = Math.round((low + high - (tracks.count - 1) * step) / 2);
  return { left, right: left + width, chamfer: sizes.chamfer, step, start };
}

/** Distributes the remaining width among the gutters, each up to its limit. */
function widen(gutters: readonly number[], left: number, most: number): readonly number[] {
  const more = Math.floor(Math.max(0, left) / Math.max(1, gutters.length));
  return gutters.map((width) => Math.max(width, Math.min(most, width + more)));
}

/** @param loads one for each channel, so one more than there are columns */
export function columnsOf(loads: readonly Load[], sizes: Sizes): Columns {
  const last = loads.length - 1;
  const isOuter = (index: number): boolean => index === 0 || index === last;
  const margins = loads.filter((_, index) => isOuter(index)).map((load) => margin(load, sizes));
  const least = loads.slice(1, last).map((load) => gutter(load, sizes));
  const forCards = sizes.width - sum(margins) - sum(least);
  const cardWidth = Math.floor(limit(forCards / last, ...sizes.card.width));
  const gutters = widen(least, forCards - last * cardWidth, sizes.gutter.max);
  const widths = [...margins.slice(0, 1), ...gutters, ...margins.slice(1)];
  const lanes: number[] = [];
  const channels: Channel[] = [];
  let x = 0;
  for (const [index, load] of loads.entries()) {
    const width = widths[index] ?? 0;
    channels.push(
      isOuter(index) ? outer(load, sizes, x, width, index === 0) : inner(load, sizes, x, width),
    );
    x += width;
    if (index < last) lanes.push(x);
    if (index < last) x += cardWidth;
  }
  return { width: x, cardWidth, lanes, channels };
}
