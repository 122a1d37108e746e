/** Where traces pass under the middle column: between two of its cards, above the first or below the last. */
import { pack } from './pack-1d.ts';

export interface Gap {
  readonly low: number;
  readonly high: number;
}

/** A trace that must pass under, and its preferred vertical position. */
export interface Passage<T> {
  readonly item: T;
  readonly wanted: number;
}

export interface Passed<T> {
  readonly item: T;
  readonly y: number;
  /** How far it can move without coming near a card or another trace. */
  readonly room: Gap;
}

/** Distance between two traces in one gap. */
const STEP = 12;
/** Distance to the cards above and below. */
const CLEARANCE = 8;

const capacity = ({ low, high }: Gap): number =>
  high - low < 2 * CLEARANCE ? 0 : Math.floor((high - low - 2 * CLEARANCE) / STEP) + 1;

const distance = ({ low, high }: Gap, wanted: number): number =>
  Math.max(low + CLEARANCE - wanted, wanted - high + CLEARANCE, 0);

function settle<T>({ low, high }: Gap, passages: readonly Passage<T>[]): Passed<T>[] {
  const inside = { low: low + CLEARANCE, high: high - CLEARANCE };
  const sorted = passages.toSorted((one, other) => one.wanted - other.wanted);
  const things = sorted.map(({ wanted }) => ({ wanted: wanted - STEP / 2, size: STEP }));
  const starts = pack(things, { low: inside.low - STEP / 2, high: inside.high + STEP / 2 });
  return sorted.map(({ item }, index) => {
    const y = Math.round((starts[index] ?? inside.low) + STEP / 2);
    return { item, y, room: sorted.length === 1 ? inside : { low: y, high: y } };
  });
}

/**
 * Assigns each passage to the nearest gap with room, and spaces the passages of a gap. The last gap must be open
 * downwards (`high` of Infinity), so that there is always one.
 */
export function assignPassages<T>(
  gaps: readonly Gap[],
  passages: readonly Passage<T>[],
): Passed<T>[] {
  const taken = new Map<Gap, Passage<T>[]>();
  for (const passage of passages) {
    const free = gaps.filter((gap) => (taken.get(gap)?.length ?? 0) < capacity(gap));
    const nearest = free.toSorted(
      (one, other) => distance(one, passage.wanted) - distance(other, passage.wanted),
    )[0];
    if (nearest) taken.set(nearest, [...(taken.get(nearest) ?? []), passage]);
  }
  return [...taken].flatMap(([gap, waiting]) => settle(gap, waiting));
}
