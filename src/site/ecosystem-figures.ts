import { type Catalogue, ecosystemMembers } from '../catalogue/catalogue.ts';
import { graphOf, type RelationGraph, withFits } from '../catalogue/relation-graph.ts';
import { messages as t } from '#messages/common.ts';
import type { Ecosystem } from '../schemas/ecosystem.ts';
import { fitsOneFigure } from '../features/trace/limits.ts';
import { type TraceInput, traceInput } from './trace-input.ts';

export interface EcosystemFigure extends TraceInput {
  readonly title: string;
  /** Name of its group, or of the whole ecosystem. */
  readonly label: string;
}

/**
 * The figures of an ecosystem: one of all related members if they fit, with derived relations if these fit too; else
 * one for each group, and for a group that is still too large, one around its best connected member.
 */
export function ecosystemFigures(catalogue: Catalogue, ecosystem: Ecosystem): EcosystemFigure[] {
  const members = graphOf(catalogue, ecosystemMembers(ecosystem));
  const whole = related(members);
  for (const graph of [related(withFits(catalogue, members)), whole]) {
    const input = traceInput(graph);
    if (fitsOneFigure(input.nodes, input.edges)) {
      return [{ title: t.ecosystem.figure(ecosystem.name), label: ecosystem.name, ...input }];
    }
  }
  if (whole.edges.length === 0) return [];
  return ecosystem.groups.flatMap(({ label, members }) => {
    const figure = groupFigure(whole, new Set(members));
    const title = t.ecosystem.groupFigure(ecosystem.name, label);
    return figure ? [{ title, label, ...figure }] : [];
  });
}

/**
 * The figure of the home page: the configured projects, else all related members if they fit into one figure, else
 * undefined.
 */
export function homeFigure(
  catalogue: Catalogue,
  family: { readonly ecosystem: Ecosystem } | undefined,
  projects: readonly string[] | undefined,
): TraceInput {
  if (projects) return traceInput(graphOf(catalogue, projects));
  const members = family ? ecosystemMembers(family.ecosystem) : [];
  const input = traceInput(related(graphOf(catalogue, members)));
  return fitsOneFigure(input.nodes, input.edges) ? input : { nodes: [], edges: [] };
}

/** Without members that have no relations; pages list them. */
function related({ projects, edges }: RelationGraph): RelationGraph {
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { projects: projects.filter((project) => ends.has(project)), edges };
}

function groupFigure(
  { projects, edges }: RelationGraph,
  members: Set<string>,
): TraceInput | undefined {
  const touching = edges.filter(({ from, to }) => members.has(from.id) || members.has(to.id));
  const graph = related({ projects, edges: touching });
  if (graph.edges.length === 0) return undefined;
  const input = traceInput(graph);
  if (fitsOneFigure(input.nodes, input.edges)) return input;
  // Drawn around this one; relations without room are mentioned below the figure.
  return traceInput(graph, bestConnected(graph, members));
}

function bestConnected({ projects, edges }: RelationGraph, members: Set<string>): string {
  const degree = (id: string) =>
    edges.filter(({ from, to }) => from.id === id || to.id === id).length;
  return projects
    .map(({ id }) => id)
    .filter((id) => members.has(id))
    .reduce((best, id) => (degree(id) > degree(best) ? id : best));
}
