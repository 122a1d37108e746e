/** Heights of all cards: columns side by side, or all cards in one column with a band for each kind. */
import { KINDS } from '../../schemas/entry.ts';
import type { TraceEdge, TraceNode, Variant } from './figure.ts';
import { lanesOf } from './lanes.ts';
import { linksOf, type Link } from './links.ts';
import { arrange, type Groups, type Place, placeInColumns, placeInStack } from './rows.ts';
import { EDGE, SIZES } from './sizes.ts';
import { type Hop, hopsOf, slotsOf, type Slot } from './slot.ts';

/** A card whose column and height are known. */
export interface Seat {
  readonly node: TraceNode;
  readonly lane: number;
  /** Height of the centre. */
  readonly y: number;
  readonly height: number;
}

export interface Layout {
  readonly lanes: number;
  readonly links: readonly Link[];
  /** Column by column, from top to bottom. */
  readonly seats: readonly Seat[];
  /** Top of the first row. */
  readonly top: number;
}

export interface Figure {
  readonly nodes: readonly TraceNode[];
  readonly edges: readonly TraceEdge[];
  /** Room for the names of the kinds above the columns; a single column always has them. */
  readonly headings?: boolean | undefined;
}

const byKind = (nodes: readonly TraceNode[]): readonly TraceNode[] =>
  KINDS.flatMap((kind) => nodes.filter((node) => node.kind === kind));

function groupsOf(slots: readonly (readonly Slot[])[], stacked: boolean) {
  if (!stacked) return slots;
  const all = slots.flat();
  return KINDS.map((kind) => all.filter(({ node }) => node.kind === kind)).filter(
    ({ length }) => length > 0,
  );
}

function check(nodes: readonly TraceNode[]): void {
  if (nodes.length === 0) throw new RangeError('Cannot draw a figure without cards.');
  const ids = new Set<string>();
  for (const { id } of nodes) {
    if (ids.has(id))
      throw new RangeError(`Cannot draw "${id}" twice: give one card for each project.`);
    ids.add(id);
  }
}

/**
 * Orders found before, by figure. The columns of two variants differ in pixels only, mostly, and then the best order
 * of the one is that of the other.
 */
const orders = new WeakMap<Figure, Map<string, readonly (readonly number[])[]>>();

/** As `arrange`, which is asked once for each way the spans of a figure can be. */
function arrangeOnce(figure: Figure, groups: Groups, hops: readonly Hop[], place: Place): Groups {
  const known = orders.get(figure) ?? new Map<string, readonly (readonly number[])[]>();
  orders.set(figure, known);
  const spans = groups.map((slots) => slots.map(({ span }) => span).join()).join(';');
  const key = place === placeInColumns ? spans : `stack ${spans}`;
  const before = known.get(key);
  if (before) {
    const ordered = groups.map((slots, group) =>
      (before[group] ?? []).flatMap((index) => slots[index] ?? []),
    );
    place(ordered);
    return ordered;
  }
  const found = arrange(groups, hops, place);
  known.set(
    key,
    found.map((slots, group) => slots.map((slot) => groups[group]?.indexOf(slot) ?? 0)),
  );
  return found;
}

/** Decides the column of every card and the order within it. Throws as `drawFigure` does. */
export function layOut(figure: Figure, variant: Variant): Layout {
  const { nodes, edges, headings } = figure;
  check(nodes);
  const sizes = SIZES[variant];
  const stacked = variant === 'narrow';
  const lanes = stacked ? [byKind(nodes)] : lanesOf(nodes, edges);
  const links = linksOf(lanes, edges);
  const slots = slotsOf(lanes, links, sizes, !stacked);
  const place = stacked ? placeInStack(sizes.heading / sizes.pitch) : placeInColumns;
  const hops = hopsOf(links, slots.flat());
  const groups = arrangeOnce(figure, groupsOf(slots, stacked), hops, place);
  const top = EDGE + (headings && !stacked ? sizes.heading : 0);
  const seats = groups.flatMap((group, index) =>
    group.map(({ node, row, height }) => {
      const y = Math.round(top + row * sizes.pitch + sizes.card.height / 2);
      return { node, lane: stacked ? 0 : index, y, height };
    }),
  );
  return { lanes: lanes.length, links, seats, top };
}
