import type { Catalogue } from './catalogue.ts';
import type { Project } from './project.ts';

/** Projects and the relations among them: those that somebody states, and those that follow from interfaces. */
export interface RelationGraph {
  readonly projects: readonly Project[];
  readonly edges: readonly RelationEdge[];
}

/** From the dependent to what it depends on: from the entry that states it, or from the user to the provider. */
export interface RelationEdge {
  readonly from: Project;
  readonly to: Project;
  readonly verb: string;
  /** Concluded from a shared interface; nobody wrote it down. */
  readonly derived?: true;
}

/** With more cards than this, pairs that nobody wrote down would hide those that somebody did. */
const MOST_WITH_DERIVED = 8;

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

/** One project, all that it is directly related to, the relations among those, and fits of its interfaces. */
export function neighbourhood(catalogue: Catalogue, { id }: Project): RelationGraph {
  const partners = (catalogue.connections.get(id) ?? []).map(({ other }) => other.id);
  const stated = graphOf(catalogue, [id, ...partners]);
  // While editing, the catalogue is joined anew for each page, and the project given may be of an earlier one.
  const [own] = stated.projects;
  const fits = own ? newFitsOf(catalogue, own, stated.projects) : [];
  return {
    projects: [...new Set([...stated.projects, ...fits.flatMap(({ from, to }) => [from, to])])],
    edges: [...stated.edges, ...fits],
  };
}

/** The graph with every fit between two of its projects that no stated relation joins. */
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

/** Fits with projects that no relation names, if there is room; the text beside the figure has all of them. */
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

/** What fits a project, each pair once for each verb, however many interfaces they share. */
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
