import type { Catalogue } from './catalogue.ts';
import type { EdgeWay } from '../schemas/edges.ts';
import { relationWords } from '#messages/relations.ts';
import type { Project } from './project.ts';

/** Projects and the relations among them: stated ones, and those derived from interfaces. */
export interface RelationGraph {
  readonly projects: readonly Project[];
  readonly edges: readonly RelationEdge[];
}

/** From the dependent to its dependency: from the stating project, or from the user to the provider. */
export interface RelationEdge {
  readonly from: Project;
  readonly to: Project;
  readonly verb: string;
  /** Derived from a shared interface, not stated. */
  readonly derived?: true;
  /** What a file says is needed, which nobody stated. */
  readonly read?: EdgeWay;
}

/** With more cards, derived relations would hide stated ones. */
const MOST_WITH_DERIVED = 8;

/** The given projects, in order, with every relation among them that is stated or read. */
export function graphOf(catalogue: Catalogue, ids: Iterable<string>): RelationGraph {
  const projects = [...new Set(ids)].flatMap((id) => catalogue.projects.get(id) ?? []);
  const members = new Set(projects);
  const edges = projects.flatMap((from) =>
    (catalogue.connections.get(from.id) ?? [])
      .filter(({ direction, other }) => direction === 'out' && members.has(other))
      .map(({ verb, other }) => ({ from, to: other, verb })),
  );
  return { projects, edges: [...edges, ...readsAmong(catalogue, projects, edges)] };
}

/** What files say of two of these projects of which nobody stated a relation. */
function readsAmong(
  { reads }: Catalogue,
  projects: readonly Project[],
  stated: readonly RelationEdge[],
): RelationEdge[] {
  const members = new Set(projects);
  const known = new Set(stated.flatMap(({ from, to }) => [pairKey(from, to), pairKey(to, from)]));
  return projects.flatMap((from) =>
    (reads.get(from.id) ?? [])
      .filter(({ direction, other }) => direction === 'out' && members.has(other))
      .filter(({ other }) => !known.has(pairKey(from, other)))
      .map(({ way, other: to }) => ({ from, to, verb: relationWords.out[way], read: way })),
  );
}

/** One project, its direct relations, the relations among those, and matches of its interfaces. */
export function neighbourhood(catalogue: Catalogue, { id }: Project): RelationGraph {
  const partners = [
    ...(catalogue.connections.get(id) ?? []),
    ...(catalogue.reads.get(id) ?? []),
  ].map(({ other }) => other.id);
  const stated = graphOf(catalogue, [id, ...partners]);
  // In development, the catalogue is joined again for each page, so the given project may be an outdated object.
  const [own] = stated.projects;
  const fits = own ? newFitsOf(catalogue, own, stated.projects) : [];
  return {
    projects: [...new Set([...stated.projects, ...fits.flatMap(({ from, to }) => [from, to])])],
    edges: [...stated.edges, ...fits],
  };
}

/** The graph with every interface match between two of its projects without a stated relation. */
export function withFits(catalogue: Catalogue, { projects, edges }: RelationGraph): RelationGraph {
  const members = new Set(projects);
  const joined = new Set(edges.flatMap(({ from, to }) => [pairKey(from, to), pairKey(to, from)]));
  const fits = projects.flatMap((project) =>
    fitsOf(catalogue, project).filter(
      ({ from, to }) => from === project && members.has(to) && !joined.has(pairKey(from, to)),
    ),
  );
  return { projects, edges: [...edges, ...fits] };
}

function pairKey({ id }: Project, other: Project): string {
  return `${id} ${other.id}`;
}

/** Matches with projects that are not in the graph, if there is room; the text beside the figure lists all. */
function newFitsOf(
  catalogue: Catalogue,
  project: Project,
  stated: readonly Project[],
): readonly RelationEdge[] {
  const fits = fitsOf(catalogue, project).filter(
    ({ from, to }) => !stated.includes(from === project ? to : from),
  );
  const others = new Set(fits.map(({ from, to }) => (from === project ? to : from)));
  return stated.length + others.size <= MOST_WITH_DERIVED ? fits : [];
}

/** Matches of a project, one per pair and verb, however many interfaces they share. */
function fitsOf({ interfaceMatches }: Catalogue, project: Project): RelationEdge[] {
  const fits = new Map<string, RelationEdge>();
  for (const { term, role, others } of interfaceMatches.get(project.id) ?? []) {
    for (const other of others) {
      const [from, to] = role === 'uses' ? [project, other] : [other, project];
      fits.set(`${pairKey(from, to)} ${term.uses}`, { from, to, verb: term.uses, derived: true });
    }
  }
  return [...fits.values()];
}
