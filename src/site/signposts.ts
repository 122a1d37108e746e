/** FAIR Signposting links in the head of a project's page (https://signposting.org/FAIR/). */
import { type Catalogue, declaredParts } from '../catalogue/catalogue.ts';
import { doiAddress } from '../catalogue/citation.ts';
import type { Project } from '../catalogue/project.ts';
import { statedEntry } from '../catalogue/stated.ts';
import { exportedProject } from '../exports/exported-project.ts';
import { type ExportFileName, filesOf } from '../exports/files.ts';
import { absolute, dataPath } from '../schemas/data-address.ts';
import { spdxAddress } from './json-ld.ts';
import { schemaTypes } from './project-json-ld.ts';

export interface Signpost {
  readonly rel: 'cite-as' | 'describedby' | 'license' | 'type';
  /** Absolute address. */
  readonly href: string;
  /** Media type of the target. */
  readonly type?: string;
}

/** The metadata files of a project. */
const DESCRIPTIONS: Readonly<Partial<Record<ExportFileName, string>>> = {
  'codemeta.json': 'application/ld+json',
  'citation.bib': 'application/x-bibtex',
};

/** Stated data only: no identifier of our own, and no licence that a forge has detected. */
export function signposts(project: Project, catalogue: Catalogue): Signpost[] {
  const { id, kind } = project;
  const doi = statedEntry(project).identifiers?.doi;
  const described = filesOf(exportedProject(project, catalogue, absolute)).flatMap(
    (name): Signpost[] => {
      const type = DESCRIPTIONS[name];
      return type ? [{ rel: 'describedby', href: absolute(dataPath.beside(id, name)), type }] : [];
    },
  );
  const licenses = [...new Set(declaredParts(project).map(({ expression }) => expression))]
    .map(spdxAddress)
    .filter((address) => address.startsWith('https:'));
  return [
    ...(doi ? [{ rel: 'cite-as', href: doiAddress(doi) } as const] : []),
    { rel: 'describedby', href: absolute(dataPath.project(id)), type: 'application/json' },
    ...described,
    ...licenses.map((href) => ({ rel: 'license', href }) as const),
    ...schemaTypes(kind).map((href) => ({ rel: 'type', href }) as const),
  ];
}
