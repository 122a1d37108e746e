/** Input of every export: a project with labels in place of ids, absolute addresses, and its facts. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { citationFields, type CitationFields } from '../catalogue/citation.ts';
import { type ProjectFacts, projectFacts } from '../catalogue/facts.ts';
import type { Project } from '../catalogue/project.ts';
import { statedEntry } from '../catalogue/stated.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Organisation } from '../schemas/vocabulary.ts';

/** Gives the absolute address of a path within the site. */
export type AddressOf = (path: string) => string;

export interface ExportedProject {
  readonly project: Project;
  /** Absolute address of its page. */
  readonly page: string;
  readonly facts: ProjectFacts;
  readonly organisations: readonly Pick<Organisation, 'label' | 'url' | 'ror' | 'wikidata'>[];
  /** Labels of its topics. */
  readonly keywords: readonly string[];
  /** The same without values from the forge, for formats that cannot name a source. */
  readonly stated: { readonly entry: Entry; readonly keywords: readonly string[] };
  readonly citation: CitationFields;
  /** BCP 47 tag of the language of its texts, without region. */
  readonly language: string;
}

/** Unknown ids stay as they are; the validator reports them. */
export function exportedProject(
  project: Project,
  { vocabularies, locale }: Pick<Catalogue, 'vocabularies' | 'locale'>,
  addressOf: AddressOf,
): ExportedProject {
  const { entry } = project;
  const stated = statedEntry(project);
  const labelsOf = ({ topics = [] }: Entry) =>
    topics.map((id) => vocabularies.topics.find((term) => term.id === id)?.label ?? id);
  const organisations = (entry.organisations ?? []).map(
    (id) => vocabularies.organisations.find((term) => term.id === id) ?? { label: id },
  );
  return {
    project,
    page: addressOf(`/projects/${project.id}/`),
    language: languageIn(locale),
    facts: projectFacts(project),
    organisations,
    keywords: labelsOf(entry),
    stated: { entry: stated, keywords: labelsOf(stated) },
    citation: citationFields(
      project,
      organisations.map(({ label }) => label),
    ),
  };
}

/** By locale; reading one takes as long as all else here. */
const languages = new Map<string, string>();

function languageIn(locale: string): string {
  const language = languages.get(locale) ?? new Intl.Locale(locale).language;
  languages.set(locale, language);
  return language;
}

/** The day of the latest release or tag. */
export function releaseDay({ facts }: ExportedProject): string | undefined {
  const date = facts.latest?.value.date;
  return date && new Date(date).toISOString().slice(0, 10);
}

/** The canonical repository, else the address of the design files. */
export function sourceAddress({ project: { entry } }: ExportedProject): string | undefined {
  return entry.repositories?.[0]?.url ?? entry.links?.design;
}
