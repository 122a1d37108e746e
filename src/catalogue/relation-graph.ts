import type { Catalogue } from './catalogue.ts';
import type { Project } from './project.ts';

/** Projects and the relations among them that entries state. */
export interface RelationGraph {
  readonly projects: readonly Project[];
  readonly edges: readonly RelationEdge[];
}

/** From the project whose entry states the relation to the one that it names. */
export interface RelationEdge {
  readonly from: Project;
  readonly to: Project;
  readonly verb: string;
}

/** The given projects, in the given order, with every stated relation between two of them. */
export function graphOf(catalogue: Catalogue, ids: Iterable<string>): RelationGraph {
  const projects = [...new Set(ids)].flatMap((id) => catalogue.projects.get(id) ?? []);
  const members = new Set(projects);
  const edges = projects.flatMap((from) =>
    (catalogue.connections.get(from.id) ?? [])
      .filter(({ direction, other }) => direction === 'out' && members.has(other))
      .map(({ verb, other }) => ({ from, to: other, verb })),
  );
  return { projects, edges };
}

/** One project, all that it is directly related to, and the relations among those. */
export function neighbourhood(catalogue: Catalogue, { id }: Project): RelationGraph {
  const partners = (catalogue.connections.get(id) ?? []).map(({ other }) => other.id);
  return graphOf(catalogue, [id, ...partners]);
}
