/** Groups the relations of a project: by the kind of the others, and possible replacements. */
import { KINDS, type Kind } from '../schemas/entry.ts';
import type { Connection } from './connections.ts';
import type { Project } from './project.ts';

export type Role = Kind | 'instead';

/** The targets of one verb from one source. */
export interface Related {
  readonly verb: string;
  /** Path of the manifest that states it; absent for entries. */
  readonly manifest?: string | undefined;
  readonly others: readonly Project[];
}

export interface RoleGroup {
  readonly role: Role;
  readonly related: readonly Related[];
}

/** Relation types between projects that can replace each other. */
const INSTEAD: ReadonlySet<string> = new Set(['supersedes', 'based-on']);
const ROLES = [...KINDS, 'instead'] as const satisfies readonly Role[];

/** Each relation once, by role and verb; empty roles are left out. */
export function byRole(connections: readonly Connection[]): RoleGroup[] {
  const groups = Map.groupBy(connections, ({ type, other }): Role =>
    INSTEAD.has(type) ? 'instead' : other.kind,
  );
  return ROLES.flatMap((role) => {
    const group = groups.get(role);
    return group ? [{ role, related: byVerb(group) }] : [];
  });
}

/** Each verb of each source with its targets, in the order in which they are stated. */
export function byVerb(connections: readonly Connection[]): Related[] {
  const verbs = Map.groupBy(connections, ({ verb, manifest = '' }) => `${verb}\n${manifest}`);
  return [...verbs.values()].flatMap((group) => {
    const [first] = group;
    const others = [...new Set(group.map(({ other }) => other))];
    return first ? [{ verb: first.verb, manifest: first.manifest, others }] : [];
  });
}

/** The projects that supersede this one. */
export function successorsOf(connections: readonly Connection[]): Project[] {
  return connections
    .filter(({ type, direction }) => type === 'supersedes' && direction === 'in')
    .map(({ other }) => other);
}
