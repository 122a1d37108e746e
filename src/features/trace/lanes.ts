/** Assigns projects to the columns of a diagram. */
import { KINDS } from '../../schemas/entry.ts';
import type { TraceEdge, TraceNode } from './figure.ts';

const DEEPEST = 2;

/** So that a relation passes below one column at most. */
export const MOST_LANES = 3;

/** Moves a project next to the nearest of its dependents. */
function pulled(
  known: ReadonlyMap<string, number>,
  edges: readonly TraceEdge[],
): ReadonlyMap<string, number> {
  const nearest = new Map<string, number>();
  for (const { from, to } of edges) {
    nearest.set(to, Math.min(nearest.get(to) ?? DEEPEST, known.get(from) ?? 0));
  }
  const depth = new Map(known);
  for (const [id, above] of nearest) depth.set(id, Math.max(known.get(id) ?? 0, above - 1));
  return depth;
}

/** Depth of each project above those without dependencies, at most 2, which also ends cycles. */
function depths(edges: readonly TraceEdge[]): ReadonlyMap<string, number> {
  let known = new Map<string, number>();
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    const next = new Map(known);
    for (const { from, to } of edges) {
      if ((known.get(to) ?? 0) >= depth - 1) next.set(from, depth);
    }
    known = next;
  }
  return pulled(known, edges);
}

/**
 * One column for each kind, in order; a fourth kind shares the third column. Projects of a single kind are spread over
 * up to three columns by their dependencies, so that a family of programs does not become one long list.
 */
export function lanesOf(
  nodes: readonly TraceNode[],
  edges: readonly TraceEdge[],
): readonly (readonly TraceNode[])[] {
  const kinds = KINDS.map((kind) => nodes.filter((node) => node.kind === kind));
  const present = kinds.filter((lane) => lane.length > 0);
  if (present.length > 1) {
    const first = present.slice(0, MOST_LANES - 1);
    const last = present.slice(MOST_LANES - 1).flat();
    return last.length > 0 ? [...first, last] : first;
  }
  const known = depths(edges);
  return Array.from({ length: DEEPEST + 1 }, (_, depth) =>
    nodes.filter(({ id }) => (known.get(id) ?? 0) === depth),
  ).filter((lane) => lane.length > 0);
}
