/** Makers and sellers. Only an offer with a vendor counts; any other only says that a project is sold. */
import type { Availability } from '../schemas/facet.ts';
import { nameId } from '../schemas/name-id.ts';
import type { Project } from './project.ts';

/** A maker or seller with its projects. */
export interface Maker {
  readonly id: string;
  readonly name: string;
  readonly projects: readonly Project[];
}

export function availabilityOf({ entry }: Project): Availability | undefined {
  if (!entry.availability?.length) return undefined;
  return vendorsOf(entry).length > 0 ? 'buy' : 'ask';
}

/** The vendors in the offers, without duplicates. */
export function vendorsOf({ availability = [] }: Project['entry']): string[] {
  return [...new Set(availability.flatMap(({ vendor }) => vendor ?? []))];
}

/** All vendors, those with most projects first. Names that differ only in punctuation are merged. */
export function makersOf(projects: readonly Project[]): Maker[] {
  const makers = new Map<string, { name: string; projects: Set<Project> }>();
  for (const project of projects) {
    for (const name of vendorsOf(project.entry)) {
      const id = nameId(name);
      const maker = makers.get(id) ?? { name, projects: new Set() };
      makers.set(id, maker);
      maker.projects.add(project);
    }
  }
  return [...makers]
    .map(([id, { name, projects: offered }]) => ({ id, name, projects: [...offered] }))
    .toSorted((a, b) => b.projects.length - a.projects.length || a.name.localeCompare(b.name));
}
