/** Builds the index that the form needs from the catalogue. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Project } from '../../catalogue/project.ts';
import { defined } from '../../lib/defined.ts';
import { LISTED_NAMES } from '../../licences/list-names.ts';
import type { Site } from '../../schemas/site.ts';
import type { FormIndex, KnownProject } from './form-index.ts';

export function buildKnown(catalogue: Catalogue, { forges }: Pick<Site, 'forges'>): FormIndex {
  const { vocabularies } = catalogue;
  return {
    projects: [...catalogue.projects.values()].map(knownProject),
    ecosystems: catalogue.ecosystems.map(({ id, ecosystem: { name, repositories, aliases } }) => ({
      id,
      name,
      ...defined({ repositories: repositories?.map(({ url }) => url), aliases }),
    })),
    topics: vocabularies.topics.map(({ id, label }) => ({ id, label })),
    organisations: vocabularies.organisations.map(({ id, label, url }) => ({
      id,
      label,
      ...defined({ url }),
    })),
    interfaces: vocabularies.interfaces.map(({ id, label }) => ({ id, label })),
    relations: vocabularies.relations.map(({ id, label, inverse, from, to }) => ({
      id,
      label,
      inverse,
      from,
      to,
    })),
    forges: forges.map(({ host, kind }) => ({ host, kind })),
    licenseNames: LISTED_NAMES,
  };
}

function knownProject({ id, kind, entry }: Project): KnownProject {
  const { name, repositories, packages, links, aliases, relations, retired } = entry;
  return {
    id,
    kind,
    name,
    ...defined({
      repositories: repositories?.map(({ url }) => url),
      packages,
      design: links?.design,
      aliases,
      relations,
      successor: retired?.successor,
    }),
  };
}
