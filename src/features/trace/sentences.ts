/** The relations of a figure in words. */
import { KINDS } from '../../schemas/entry.ts';
import type { TraceEdge, TraceNode } from './figure.ts';

/** A dependent, a verb, and all objects of the two. */
export interface TraceSentence {
  readonly from: TraceNode;
  readonly verb: string;
  readonly to: readonly TraceNode[];
  readonly derived: boolean;
  readonly read: boolean;
}

/** One sentence for each dependent and verb, hardware first, otherwise in the order of the relations. */
export function sentencesOf(
  nodes: readonly TraceNode[],
  edges: readonly TraceEdge[],
): readonly TraceSentence[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = Map.groupBy(edges, ({ from, verb, derived, read }) =>
    JSON.stringify([from, verb, Boolean(derived), Boolean(read)]),
  );
  const sentences = [...groups.values()].flatMap((group): TraceSentence[] => {
    const [first] = group;
    const from = first && byId.get(first.from);
    if (!from) return [];
    const to = group.flatMap((edge) => byId.get(edge.to) ?? []);
    const { verb, derived = false, read = false } = first;
    return [{ from, verb, to, derived, read }];
  });
  return KINDS.flatMap((kind) => sentences.filter(({ from }) => from.kind === kind));
}
