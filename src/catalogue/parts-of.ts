import type { Catalogue } from './catalogue.ts';
import type { Project } from './project.ts';

/** The relation of a project to a larger one that it stands within. */
const WITHIN = 'part-of';

/** The projects that state, or whose manifests say, that they stand within this one. */
export function partsOf(project: Project, catalogue: Catalogue): Project[] {
  return within(project, catalogue, 'in');
}

/** The projects that this one says to stand within. */
export function wholesOf(project: Project, catalogue: Catalogue): Project[] {
  return within(project, catalogue, 'out');
}

function within({ id }: Project, { connections }: Catalogue, way: 'in' | 'out'): Project[] {
  return (connections.get(id) ?? [])
    .filter(({ type, direction }) => type === WITHIN && direction === way)
    .map(({ other }) => other);
}
