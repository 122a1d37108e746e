/** The key to a figure: what its traces say, for those that it has. */
import { KINDS, type Kind } from '../../schemas/entry.ts';
import type { TraceEdge, TraceNode } from './figure.ts';
import { lanesOf } from './lanes.ts';
import { linksOf } from './links.ts';

export interface LegendItem {
  /** `line`: relations of a kind; `read`: from files; `derived`: concluded; `under`: those on the inner layer. */
  readonly form: 'line' | 'read' | 'derived' | 'under';
  readonly kind: Kind;
  /** The verbs of a line, each once. */
  readonly verbs: readonly string[];
}

/** Items in the order of the kinds; throws a RangeError for relations that cannot be drawn. */
export function legendOf(
  nodes: readonly TraceNode[],
  edges: readonly TraceEdge[],
): readonly LegendItem[] {
  const links = linksOf(lanesOf(nodes, edges), edges);
  const lines = KINDS.flatMap((kind): LegendItem[] => {
    const verbs = new Set(links.filter((link) => link.kind === kind).map(({ edge }) => edge.verb));
    return verbs.size > 0 ? [{ form: 'line', kind, verbs: [...verbs] }] : [];
  });
  const derived = links.find(({ edge }) => edge.derived);
  const read = links.find(({ edge }) => edge.read);
  const under = links.find(({ shape }) => shape === 'under');
  return [
    ...lines,
    ...(read ? [{ form: 'read', kind: read.kind, verbs: [] } as const] : []),
    ...(derived ? [{ form: 'derived', kind: derived.kind, verbs: [] } as const] : []),
    ...(under ? [{ form: 'under', kind: under.kind, verbs: [] } as const] : []),
  ];
}
