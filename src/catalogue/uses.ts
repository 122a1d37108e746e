/** Documented use outside the organisation's own field, by field of work. */
import type { Use } from '../schemas/use.ts';
import type { Catalogue, EcosystemRecord } from './catalogue.ts';
import { ecosystemMembers } from './catalogue.ts';
import { nameId } from '../schemas/name-id.ts';
import type { Project } from './project.ts';

/** One use, and what is used. */
export interface UseOf {
  readonly use: Use;
  /** A project, or an ecosystem. */
  readonly project?: Project | undefined;
  readonly ecosystem?: EcosystemRecord | undefined;
}

export interface FieldOfWork {
  readonly id: string;
  readonly label: string;
  readonly uses: readonly UseOf[];
  /** Without duplicates; members of an ecosystem are not included. */
  readonly projects: readonly Project[];
}

/** The fields of work in which a project is used. */
export function fieldsOf({ entry }: Project): string[] {
  return [...new Set((entry.uses ?? []).map(({ field }) => nameId(field)))];
}

/** All stated uses of projects and ecosystems by field, the largest field first. */
export function fieldsOfWork({
  listed,
  ecosystems,
}: Pick<Catalogue, 'listed' | 'ecosystems'>): FieldOfWork[] {
  const all: UseOf[] = [
    ...ecosystems.flatMap((ecosystem) =>
      (ecosystem.ecosystem.uses ?? []).map((use) => ({ use, ecosystem })),
    ),
    ...listed.flatMap((project) => (project.entry.uses ?? []).map((use) => ({ use, project }))),
  ];
  return [...Map.groupBy(all, ({ use }) => nameId(use.field))]
    .map(([id, uses]) => ({
      id,
      label: uses[0]?.use.field ?? id,
      uses,
      projects: [...new Set(uses.flatMap(({ project }) => project ?? []))],
    }))
    .toSorted((a, b) => b.uses.length - a.uses.length || a.label.localeCompare(b.label));
}

/** Uses of an ecosystem as a whole, then those of its members. */
export function usesOfEcosystem(
  record: EcosystemRecord,
  { projects }: Pick<Catalogue, 'projects'>,
): UseOf[] {
  const members = ecosystemMembers(record.ecosystem).flatMap((id) => projects.get(id) ?? []);
  return [
    ...(record.ecosystem.uses ?? []).map((use) => ({ use })),
    ...members.flatMap((project) => (project.entry.uses ?? []).map((use) => ({ use, project }))),
  ];
}
