/** How many of the seven facts that readers look for first are known. */
import { type Catalogue, licenseParts } from './catalogue.ts';
import { projectFacts } from './facts.ts';
import { availabilityOf } from './makers.ts';
import type { Project } from './project.ts';

type Known = (project: Project, related: number) => boolean;

/** The formula of the order "best described": each counts 1. Its text in the interface must say the same. */
const THINGS: readonly Known[] = [
  (project) => licenseParts(project).length > 0,
  ({ entry }) => Boolean(entry.summary),
  ({ entry }) => Boolean(entry.specifications?.length),
  (project) => availabilityOf(project) === 'buy',
  ({ metadata }) => metadata !== undefined,
  (_, related) => related > 0,
  (project) => projectFacts(project).status?.value === 'active',
];

/** How many are known, and the number of related projects, which decides between equals. */
export function howMuchIsKnown(project: Project, { connections }: Pick<Catalogue, 'connections'>) {
  const related = new Set(connections.get(project.id)?.map(({ other }) => other.id)).size;
  return { known: THINGS.filter((isKnown) => isKnown(project, related)).length, related };
}
