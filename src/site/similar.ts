import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Project } from '../catalogue/project.ts';
import { type Likeness, similarFinder, type SimilarFinder } from '../catalogue/similar.ts';

const finders = new WeakMap<Catalogue, SimilarFinder>();

/** Similar projects; what all have is listed once per build. */
export function similarTo(project: Project, catalogue: Catalogue): readonly Likeness[] {
  const finder = finders.get(catalogue) ?? similarFinder(catalogue);
  finders.set(catalogue, finder);
  return finder(project);
}
