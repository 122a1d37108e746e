import type { Project } from '../catalogue/project.ts';
import type { RelationGraph } from '../catalogue/relation-graph.ts';
import type { TraceEdge, TraceNode } from '../features/trace/figure.ts';
import { href, path } from '../schemas/address.ts';
import { textLang } from './site.ts';

export interface TraceInput {
  nodes: TraceNode[];
  edges: TraceEdge[];
}

/** A graph of projects as input of a trace diagram. */
export function traceInput({ projects, edges }: RelationGraph, focus?: string): TraceInput {
  return {
    nodes: projects.map((project) => traceNode(project, project.id === focus)),
    edges: edges.map(({ from, to, verb, derived, read }) => ({
      from: from.id,
      to: to.id,
      verb,
      derived,
      read: read !== undefined,
    })),
  };
}

function traceNode({ id, kind, number, entry }: Project, focus: boolean): TraceNode {
  return {
    id,
    kind,
    ref: number,
    name: entry.name,
    purpose: entry.title,
    lang: textLang(entry.title),
    href: href(path.project(id)),
    focus,
  };
}
