/** Cost of an arrangement of cards, in rows: length of the traces and crossings between them. */
import type { Hop } from './slot.ts';

const CROSSING = 4;
const LOOP_LENGTH = 0.7;

/** A hop with the rows of its two ends; reused for every arrangement. */
interface Reach {
  readonly hop: Hop;
  /** The edge of the channel on which both ends of a loop are. */
  readonly loop: 'left' | 'right' | undefined;
  left: number;
  right: number;
}

/** A loop on the right side of its cards starts at the left edge of the channel. */
function reachOf(hop: Hop): Reach {
  const edge = hop.link.ends[0].side === 'left' ? 'right' : 'left';
  return { hop, loop: hop.part === 'loop' ? edge : undefined, left: 0, right: 0 };
}

function refill(reach: Reach): void {
  const { ends, part } = reach.hop;
  const middle = (ends[0].row + ends[1].row) / 2;
  reach.left = part === 'after' ? middle : ends[0].row;
  reach.right = part === 'before' ? middle : ends[1].row;
}

const within = (y: number, { left, right }: Reach): boolean => (y - left) * (y - right) < 0;

const share = (one: Reach, other: Reach): boolean =>
  one.left === other.left ||
  one.left === other.right ||
  one.right === other.left ||
  one.right === other.right;

/** Whether two hops in one channel must cross, whatever their tracks. */
function cross(one: Reach, other: Reach): boolean {
  if (one.loop && other.loop) {
    if (one.loop !== other.loop || share(one, other)) return false;
    return within(other.left, one) !== within(other.right, one);
  }
  if (one.loop) return within(one.loop === 'left' ? other.left : other.right, one);
  if (other.loop) return cross(other, one);
  return (one.left - other.left) * (one.right - other.right) < 0;
}

function length({ ends: [first, second], part }: Hop): number {
  const rows = Math.abs(first.row - second.row);
  if (part === 'loop') return LOOP_LENGTH * rows;
  return part === 'next' ? rows : rows / 2;
}

/** A function that prices the rows that the slots of these hops have when it is called: the lower the better. */
export function layoutCost(hops: readonly Hop[]): () => number {
  const channels = [...Map.groupBy(hops, ({ channel }) => channel).values()];
  const reaches = channels.map((channel) => channel.map(reachOf));
  const all = reaches.flat();
  const pairs = reaches.flatMap((channel) =>
    channel.flatMap((one, index) => channel.slice(index + 1).map((other) => ({ one, other }))),
  );
  return () => {
    let cost = 0;
    for (const reach of all) {
      refill(reach);
      cost += length(reach.hop);
    }
    for (const { one, other } of pairs) {
      if (cross(one, other)) cost += CROSSING;
    }
    return cost;
  };
}
