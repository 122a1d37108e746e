import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Project } from '../../catalogue/project.ts';
import type { InterfaceTerm } from '../../schemas/vocabulary.ts';

/** An interface with the projects on both sides. */
export interface InterfaceGroup {
  readonly term: InterfaceTerm;
  readonly providers: readonly Project[];
  readonly users: readonly Project[];
  /** The union of both, without duplicates. */
  readonly projects: readonly Project[];
}

/** Every interface of the vocabulary, with the projects that provide and use it. */
export function groupByInterface({ vocabularies, listed }: Catalogue): InterfaceGroup[] {
  return vocabularies.interfaces.map((term) => {
    const providers = listed.filter(({ entry }) => entry.interfaces?.provides?.includes(term.id));
    const users = listed.filter(({ entry }) => entry.interfaces?.uses?.includes(term.id));
    return { term, providers, users, projects: [...new Set([...providers, ...users])] };
  });
}
