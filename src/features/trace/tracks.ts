/** Tracks: which wires of a channel share a vertical, and the order of the verticals from left to right. */
import type { Side } from './figure.ts';
import { sequence } from './sequence.ts';
import { TOUCHING } from './straighten.ts';
import type { Terminal } from './terminal.ts';
import type { Wire } from './wires.ts';

export interface Tracks {
  readonly count: number;
  /** Track of each wire, from 0 at the left; straight wires have none. */
  readonly of: ReadonlyMap<Wire, number>;
}

/** Spans closer than this do not share a track, so that their corners stay apart. */
const CLEARANCE = TOUCHING;
const CROSSING = 10;
const OVERLAP = 80;
const LEVEL = 0.5;

interface Span {
  readonly wire: Wire;
  readonly low: number;
  readonly high: number;
  /** Vertical positions of the horizontal segments at either edge of the channel. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export function isStraight({ ends: [one, other] }: Wire): boolean {
  return one.edge !== other.edge && Math.abs(one.y - other.y) < LEVEL;
}

function spanOf(wire: Wire): Span {
  const heights = wire.ends.map(({ y }) => y);
  const on = (side: Side): number[] =>
    wire.ends.filter(({ edge }: Terminal) => edge === side).map(({ y }) => y);
  return {
    wire,
    low: Math.min(...heights),
    high: Math.max(...heights),
    left: on('left'),
    right: on('right'),
  };
}

const crossings = (levels: readonly number[], { low, high }: Span): number =>
  levels.filter((y) => y > low && y < high).length;

/** Price of `one` being left of `other`. */
function price(one: Span, other: Span): number {
  let sum = CROSSING * (crossings(one.right, other) + crossings(other.left, one));
  for (const right of one.right) {
    for (const left of other.left) {
      const apart = Math.abs(right - left);
      if (apart < TOUCHING) sum += OVERLAP * (1 - apart / (2 * TOUCHING));
    }
  }
  return sum;
}

const apart = (one: Span, other: Span): boolean =>
  one.high + CLEARANCE <= other.low || other.high + CLEARANCE <= one.low;

/** For each span, the longest chain of overlapping spans that ends at it. */
function chains(line: readonly Span[]): readonly number[] {
  const found: number[] = [];
  for (const [index, span] of line.entries()) {
    const before = found.filter((_, earlier) => {
      const other = line[earlier];
      return earlier < index && other !== undefined && !apart(span, other);
    });
    found.push(before.length === 0 ? 0 : Math.max(...before) + 1);
  }
  return found;
}

/**
 * Minimises crossings, then overlaps, then the number of tracks. `lean` is the edge that wires prefer where they could
 * be on several tracks; by default they stay in the middle.
 */
export function tracksOf(wires: readonly Wire[], lean?: Side): Tracks {
  const line = sequence(wires.filter((wire) => !isStraight(wire)).map(spanOf), price);
  const first = chains(line);
  const count = Math.max(-1, ...first) + 1;
  const last = chains(line.toReversed())
    .toReversed()
    .map((chain) => count - 1 - chain);
  const of = new Map(
    line.map(({ wire }, index) => {
      const [low, high] = [first[index] ?? 0, last[index] ?? 0];
      const middle = Math.floor((low + high) / 2);
      return [wire, lean === 'left' ? low : lean === 'right' ? high : middle];
    }),
  );
  return { count, of };
}
