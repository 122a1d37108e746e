/** Projects, and ecosystems of them, by https://schema.org. */
import { type Catalogue, declaredParts, ecosystemMembers } from '../catalogue/catalogue.ts';
import { doiAddress } from '../catalogue/citation.ts';
import { projectFacts } from '../catalogue/facts.ts';
import { partsOf, wholesOf } from '../catalogue/parts-of.ts';
import { organisationIds } from '../catalogue/organisation-ids.ts';
import { packagePages } from '../catalogue/package-links.ts';
import { fullName, type Project } from '../catalogue/project.ts';
import { statedEntry } from '../catalogue/stated.ts';
import { filledList } from '../lib/defined.ts';
import { path } from '../schemas/address.ts';
import { absolute } from '../schemas/data-address.ts';
import type { Ecosystem } from '../schemas/ecosystem.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Vocabularies } from '../schemas/vocabulary.ts';
import { isCode, type Kind } from '../schemas/words.ts';
import { CONTEXT, spdxAddress } from './json-ld.ts';

/**
 * What is written as code, gateware too, is source code by schema.org; a board is a product, and as a design also a
 * creative work, which has a licence and a version. Nothing is sold here, so there are no offers.
 */
const TYPES = {
  hardware: ['Product', 'CreativeWork'],
  gateware: 'SoftwareSourceCode',
  software: 'SoftwareSourceCode',
  documentation: 'CreativeWork',
} as const satisfies Record<Kind, string | readonly string[]>;

export function projectJsonLd(project: Project, catalogue: Catalogue) {
  const { vocabularies } = catalogue;
  const { id, kind } = project;
  const entry = statedEntry(project);
  const facts = projectFacts(project);
  const names = (ids: readonly string[], terms: readonly { id: string; label: string }[]) =>
    ids.map((key) => terms.find((term) => term.id === key)?.label ?? key);
  return {
    '@context': CONTEXT,
    '@type': TYPES[kind],
    name: fullName(project),
    description: entry.summary,
    identifier: entry.identifiers?.doi ?? project.number,
    sameAs: elsewhere(entry),
    url: absolute(path.project(id)),
    codeRepository: isCode(kind) ? entry.repositories?.[0]?.url : undefined,
    programmingLanguage: isCode(kind)
      ? facts.languages?.value.slice(0, 5).map(({ name }) => name)
      : undefined,
    version: facts.latest?.value.tag,
    license: declaredParts(project).map(({ expression }) => spdxAddress(expression)),
    keywords: names(entry.topics ?? [], vocabularies.topics),
    publisher: (entry.organisations ?? []).map((id) => publisher(id, vocabularies)),
    isPartOf: filledList(wholesOf(project, catalogue).map(other)),
    hasPart: filledList(partsOf(project, catalogue).map(other)),
  };
}

function publisher(id: string, { organisations }: Vocabularies) {
  const { label, ...known } = organisations.find((term) => term.id === id) ?? { label: id };
  return {
    '@type': 'Organization',
    name: label,
    sameAs: filledList(organisationIds(known).map(({ address }) => address)),
  };
}

/** Another project; its own page says more of it. */
function other(project: Project) {
  const { id, kind } = project;
  return { '@type': TYPES[kind], name: fullName(project), url: absolute(path.project(id)) };
}

export function ecosystemJsonLd(id: string, ecosystem: Ecosystem, { projects }: Catalogue) {
  const { name, summary } = ecosystem;
  return {
    '@context': CONTEXT,
    '@type': 'Collection',
    name,
    description: summary,
    url: absolute(path.ecosystem(id)),
    hasPart: ecosystemMembers(ecosystem)
      .flatMap((member) => projects.get(member) ?? [])
      .map(other),
  };
}

/** The types of schema.org that a kind of project has, as full addresses. */
export function schemaTypes(kind: Kind): string[] {
  return [TYPES[kind]].flat().map((type) => `${CONTEXT}/${type}`);
}

/** The same project under its persistent identifiers, and in registries of packages; undefined where it is in none. */
function elsewhere({ identifiers = {}, packages }: Entry): string[] | undefined {
  const { doi, swhid } = identifiers;
  const addresses = [
    doi && doiAddress(doi),
    swhid && `https://archive.softwareheritage.org/${swhid}`,
    ...packagePages({ packages }),
  ];
  return filledList(addresses.filter((address) => address !== undefined && address !== ''));
}
