/** How relations leave their cards, before anything has a position. */
import type { Kind } from '../../schemas/entry.ts';
import type { Side, TraceEdge, TraceNode } from './figure.ts';

export interface LinkEnd {
  readonly node: TraceNode;
  readonly side: Side;
  /** Channel 0 lies left of column 0, channel n right of column n - 1. */
  readonly channel: number;
}

/** `next`: to the neighbouring column; `loop`: within a column; `under`: below the column between. */
export interface Link {
  readonly edge: TraceEdge;
  readonly kind: Kind;
  readonly shape: 'next' | 'loop' | 'under';
  /** From left to right; in a loop from the dependent to the other. */
  readonly ends: readonly [LinkEnd, LinkEnd];
}

interface Placed {
  readonly node: TraceNode;
  readonly lane: number;
}

function end({ node, lane }: Placed, side: Side): LinkEnd {
  return { node, side, channel: side === 'left' ? lane : lane + 1 };
}

function linkOf(edge: TraceEdge, from: Placed, to: Placed): Link {
  const kind = from.node.kind;
  if (from.lane === to.lane) {
    const side = from.lane === 0 ? 'left' : 'right';
    return { edge, kind, shape: 'loop', ends: [end(from, side), end(to, side)] };
  }
  const [left, right] = from.lane < to.lane ? [from, to] : [to, from];
  const shape = right.lane - left.lane === 1 ? 'next' : 'under';
  return { edge, kind, shape, ends: [end(left, 'right'), end(right, 'left')] };
}

/** Throws a RangeError for a relation that leads to no card or back to its own. */
export function linksOf(
  lanes: readonly (readonly TraceNode[])[],
  edges: readonly TraceEdge[],
): readonly Link[] {
  const placed = new Map(
    lanes.flatMap((nodes, lane) => nodes.map((node) => [node.id, { node, lane }] as const)),
  );
  return edges.map((edge) => {
    const from = placed.get(edge.from);
    const to = placed.get(edge.to);
    if (!from || !to || from === to) {
      throw new RangeError(
        `Cannot draw "${edge.from} ${edge.verb} ${edge.to}": give a card for each end.`,
      );
    }
    return linkOf(edge, from, to);
  });
}
