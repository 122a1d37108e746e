/** Mutable state of the layout: a card without a position yet, and the segments of relations that depend on it. */
import type { TraceNode } from './figure.ts';
import { PIN_INSET, type Sizes } from './sizes.ts';
import type { Link } from './links.ts';

/** `row` is the centre of the card in rows; it is set while columns are arranged. */
export interface Slot {
  readonly node: TraceNode;
  /** Height in rows. */
  readonly span: number;
  readonly height: number;
  /** Cards of other columns that a relation leads to. */
  readonly partners: Slot[];
  row: number;
}

/** The segment of a relation within one channel. */
export interface Hop {
  readonly channel: number;
  readonly link: Link;
  readonly ends: readonly [Slot, Slot];
  readonly part: 'loop' | 'next' | 'before' | 'after';
}

function fullestSide(node: TraceNode, links: readonly Link[]): number {
  const ends = links.flatMap((link) => link.ends.filter((end) => end.node === node));
  const left = ends.filter(({ side }) => side === 'left').length;
  return Math.max(left, ends.length - left);
}

function slotOf(
  node: TraceNode,
  links: readonly Link[],
  { card, pin, pitch }: Sizes,
  whole: boolean,
): Slot {
  const needed = (fullestSide(node, links) - 1) * pin.least + 2 * PIN_INSET;
  // Even, so that the middle is a whole number too.
  const height = Math.max(card.height, 2 * Math.ceil(needed / 2));
  const more = (height - card.height) / pitch;
  const span = 1 + (whole ? Math.ceil(more) : more);
  return { node, span, height, partners: [], row: 0 };
}

/**
 * A slot for each card; a card with many relations is made tall enough for their pins.
 * Columns that stand side by side need `whole` rows.
 */
export function slotsOf(
  lanes: readonly (readonly TraceNode[])[],
  links: readonly Link[],
  sizes: Sizes,
  whole: boolean,
): readonly (readonly Slot[])[] {
  return lanes.map((lane) => lane.map((node) => slotOf(node, links, sizes, whole)));
}

/** The segments of all relations, by channel; also sets the partners of each slot. */
export function hopsOf(links: readonly Link[], slots: readonly Slot[]): readonly Hop[] {
  const slotFor = new Map(slots.map((slot) => [slot.node, slot]));
  return links.flatMap((link): Hop[] => {
    const [first, second] = link.ends;
    const left = slotFor.get(first.node);
    const right = slotFor.get(second.node);
    if (!left || !right) return [];
    const ends = [left, right] as const;
    if (link.shape === 'loop') return [{ link, channel: first.channel, ends, part: 'loop' }];
    left.partners.push(right);
    right.partners.push(left);
    if (link.shape === 'next') return [{ link, channel: first.channel, ends, part: 'next' }];
    return [
      { link, channel: first.channel, ends, part: 'before' },
      { link, channel: second.channel, ends, part: 'after' },
    ];
  });
}
