/** How much one figure can hold, and what to show of more. */
import type { TraceEdge, TraceNode } from './figure.ts';

export const MOST_CARDS = 16;
export const MOST_RELATIONS = 24;
/** With more relations than this, those between partners hide those of the focus. */
const EASY_TO_READ = 16;

export interface FocusSlice {
  readonly nodes: readonly TraceNode[];
  readonly edges: readonly TraceEdge[];
  /** Direct partners that found no place. */
  readonly omitted: number;
}

/** False for what should be split, and for nothing. */
export function fitsOneFigure(nodes: readonly TraceNode[], edges: readonly TraceEdge[]): boolean {
  return edges.length > 0 && nodes.length <= MOST_CARDS && edges.length <= MOST_RELATIONS;
}

const joins = ({ from, to }: TraceEdge, one: string, other: string): boolean =>
  (from === one && to === other) || (from === other && to === one);

const among = (edges: readonly TraceEdge[], ids: ReadonlySet<string>): readonly TraceEdge[] =>
  edges.filter(({ from, to }) => ids.has(from) && ids.has(to));

/** Declared relations to the focus count most, then concluded ones, then those to its other partners. */
function related(id: string, focus: string, edges: readonly TraceEdge[]): readonly number[] {
  const direct = edges.filter((edge) => joins(edge, id, focus));
  const declared = direct.filter(({ derived, read }) => !derived && !read).length;
  const others = edges.filter(({ from, to }) => from === id || to === id).length - direct.length;
  return [declared, direct.length, others];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = (other[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The focus and its direct partners, most related first, until the figure is full. Relations between partners are
 * kept while they leave the figure easy to read. Without a project of that id the slice is empty.
 */
export function focusSlice(
  nodes: readonly TraceNode[],
  edges: readonly TraceEdge[],
  focusId: string,
): FocusSlice {
  const partners = nodes.filter(
    ({ id }) => id !== focusId && edges.some((edge) => joins(edge, id, focusId)),
  );
  const circle = among(edges, new Set([focusId, ...partners.map(({ id }) => id)]));
  const own = circle.filter(({ from, to }) => from === focusId || to === focusId);
  const kept = new Set(nodes.some(({ id }) => id === focusId) ? [focusId] : []);
  for (const id of byRelation(partners, focusId, circle)) {
    const larger = new Set([...kept, id]);
    const fits = larger.size <= MOST_CARDS && among(own, larger).length <= MOST_RELATIONS;
    if (fits && kept.size > 0) kept.add(id);
  }
  const all = among(circle, kept);
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: all.length > EASY_TO_READ ? among(own, kept) : all,
    omitted: partners.length - Math.max(0, kept.size - 1),
  };
}

/** Ids of the partners, the most related first. */
function byRelation(
  partners: readonly TraceNode[],
  focusId: string,
  circle: readonly TraceEdge[],
): string[] {
  return partners
    .map(({ id }) => ({ id, score: related(id, focusId, circle) }))
    .toSorted((one, other) => compare(one.score, other.score))
    .map(({ id }) => id);
}
