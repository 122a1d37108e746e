import type { InterfaceTerm } from '../schemas/vocabulary.ts';
import type { Connection } from './connections.ts';
import { byName, type Project } from './project.ts';

/** The projects that fit through one interface; derived, not stated. */
export interface InterfaceMatch {
  readonly term: InterfaceTerm;
  /** `uses`: the others provide the interface; `provides`: the others use it. */
  readonly role: 'uses' | 'provides';
  readonly verb: string;
  readonly others: readonly Project[];
}

/** The matches that no relation with the same verb states already. */
export function withoutStated(
  matches: readonly InterfaceMatch[],
  connections: readonly Connection[],
): InterfaceMatch[] {
  return matches.flatMap((match) => {
    const stated = new Set(
      connections.filter(({ verb }) => verb === match.verb).map(({ other }) => other.id),
    );
    const others = match.others.filter(({ id }) => !stated.has(id));
    return others.length > 0 ? [{ ...match, others }] : [];
  });
}

interface Sides {
  readonly term: InterfaceTerm;
  readonly users: Project[];
  readonly providers: Project[];
}

/** Users and providers of each interface, by project id. Retired projects are excluded. */
export function matchInterfaces(
  projects: readonly Project[],
  terms: readonly InterfaceTerm[],
): ReadonlyMap<string, readonly InterfaceMatch[]> {
  const matches = new Map<string, InterfaceMatch[]>();
  const add = (project: Project, match: InterfaceMatch) => {
    // Most projects are on one side only, and share the array of the other side.
    const others = match.others.includes(project)
      ? match.others.filter((other) => other !== project)
      : match.others;
    if (others.length === 0) return;
    matches.set(project.id, [...(matches.get(project.id) ?? []), { ...match, others }]);
  };

  for (const { term, users, providers } of collectSides(projects, terms)) {
    for (const user of users) add(user, { term, role: 'uses', verb: term.uses, others: providers });
    for (const provider of providers) {
      add(provider, { term, role: 'provides', verb: term.provides, others: users });
    }
  }
  return matches;
}

function collectSides(projects: readonly Project[], terms: readonly InterfaceTerm[]): Sides[] {
  const sides = new Map(
    terms.map((term) => [term.id, { term, users: [], providers: [] } as Sides]),
  );
  for (const project of projects.filter(({ entry }) => !entry.retired).toSorted(byName)) {
    for (const id of project.entry.interfaces?.uses ?? []) sides.get(id)?.users.push(project);
    for (const id of project.entry.interfaces?.provides ?? [])
      sides.get(id)?.providers.push(project);
  }
  return [...sides.values()];
}
