import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Project } from '../../catalogue/project.ts';
import type { InterfaceTerm } from '../../schemas/vocabulary.ts';

/** An interface with the projects on its two sides. */
export interface InterfaceGroup {
  readonly term: InterfaceTerm;
  readonly providers: readonly Project[];
  readonly users: readonly Project[];
  /** Both, each project once. */
  readonly projects: readonly Project[];
}

/** Every interface of the vocabulary with who provides and who uses it, in the order of the vocabulary. */
export function groupByInterface({ vocabularies, listed }: Catalogue): InterfaceGroup[] {
  return vocabularies.interfaces.map((term) => {
    const providers = listed.filter(({ entry }) => entry.interfaces?.provides?.includes(term.id));
    const users = listed.filter(({ entry }) => entry.interfaces?.uses?.includes(term.id));
    return { term, providers, users, projects: [...new Set([...providers, ...users])] };
  });
}
