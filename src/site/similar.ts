import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Project } from '../catalogue/project.ts';
import { type Likeness, similarProjects } from '../catalogue/similar.ts';

const found = new WeakMap<Catalogue, ReadonlyMap<string, readonly Likeness[]>>();

/** Similar projects, compared once per build. */
export function similarTo({ id }: Project, catalogue: Catalogue): readonly Likeness[] {
  const known = found.get(catalogue) ?? similarProjects(catalogue);
  found.set(catalogue, known);
  return known.get(id) ?? [];
}
