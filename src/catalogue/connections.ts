import type { RelationType } from '../schemas/vocabulary.ts';
import type { Project } from './project.ts';

/** One stated relation, seen from one of its two ends. */
export interface Connection {
  readonly type: string;
  /** The words between this project and the other: `plugs into`, or `carries` from the other side. */
  readonly verb: string;
  readonly other: Project;
  /** `out` where the relation is stated in this project's entry. */
  readonly direction: 'out' | 'in';
  /** How the work at the far end becomes a part of the one that states the relation; absent if it does not. */
  readonly joins?: NonNullable<RelationType['joins']>;
  /** Path of the manifest that says it; absent where an entry states it. */
  readonly manifest?: string;
}

/**
 * Both ends of every relation that the entries state, by project id.
 * Relations to unknown projects or of unknown types are passed over: the validator reports them.
 */
export function connectAll(
  projects: readonly Project[],
  types: readonly RelationType[],
): ReadonlyMap<string, readonly Connection[]> {
  const projectById = new Map(projects.map((project) => [project.id, project]));
  const typeById = new Map(types.map((type) => [type.id, type]));
  const connections = new Map<string, Connection[]>(projects.map(({ id }) => [id, []]));

  for (const project of projects) {
    for (const relation of project.entry.relations ?? []) {
      const type = typeById.get(relation.type);
      const target = projectById.get(relation.target);
      if (!type || !target) continue;
      const common = { type: type.id, ...(type.joins && { joins: type.joins }) };
      connections
        .get(project.id)
        ?.push({ ...common, verb: type.label, other: target, direction: 'out' });
      connections
        .get(target.id)
        ?.push({ ...common, verb: type.inverse, other: project, direction: 'in' });
    }
  }
  return connections;
}
