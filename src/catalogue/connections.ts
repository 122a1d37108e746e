import type { RelationType } from '../schemas/vocabulary.ts';
import { harvestedRelations } from './harvested-relations.ts';
import type { Project } from './project.ts';

/** One stated relation, seen from one of its ends. */
export interface Connection {
  readonly type: string;
  /** Verb from this project to the other: `plugs into`, or `carries` for the other direction. */
  readonly verb: string;
  readonly other: Project;
  /** `out` where this project states the relation. */
  readonly direction: 'out' | 'in';
  /** How the work at the target becomes a part of the stating one; absent if it does not. */
  readonly joins?: NonNullable<RelationType['joins']>;
  /** Path of the manifest that states it; absent for an entry. */
  readonly manifest?: string;
}

/**
 * Both ends of every relation by project id: those that entries state, then those that only manifests state. Relations
 * to unknown projects or of unknown types are skipped: the validator reports those of entries.
 */
export function connectAll(
  projects: readonly Project[],
  types: readonly RelationType[],
): ReadonlyMap<string, readonly Connection[]> {
  const typeById = new Map(types.map((type) => [type.id, type]));
  const projectById = new Map(projects.map((project) => [project.id, project]));
  const connections = new Map<string, Connection[]>(projects.map(({ id }) => [id, []]));
  const connect = (from: Project, id: string, to: Project | undefined, manifest?: string) => {
    const type = typeById.get(id);
    if (!type || !to) return;
    const { joins, label, inverse } = type;
    const common = { type: id, ...(joins && { joins }), ...(manifest && { manifest }) };
    connections.get(from.id)?.push({ ...common, verb: label, other: to, direction: 'out' });
    connections.get(to.id)?.push({ ...common, verb: inverse, other: from, direction: 'in' });
  };

  for (const project of projects) {
    for (const { type, target } of project.entry.relations ?? []) {
      connect(project, type, projectById.get(target));
    }
  }
  for (const { project, type, target, manifest } of harvestedRelations(projects)) {
    const isKnown = connections.get(project.id)?.some(({ other }) => other === target);
    if (!isKnown) connect(project, type, target, manifest);
  }
  return connections;
}
