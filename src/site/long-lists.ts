/**
 * Lists of projects that are too long for one page. Their first part stands at the address of the list, further parts at
 * `2/`, `3/` and so on below it.
 */
import { makersOf } from '../catalogue/makers.ts';
import type { Project } from '../catalogue/project.ts';
import { groupByLanguage } from '../features/facets/languages.ts';
import { facetPageMessages as say } from '#messages/facet-pages.ts';
import { messages as t } from '#messages/common.ts';
import { path } from '../schemas/address.ts';
import { getCatalogue } from './catalogue.ts';
import { projectsOfKind } from './catalogue-index.ts';
import type { Crumb } from './json-ld.ts';
import { textLang } from './site.ts';

/** Entries in one part: some 30 kB after gzip with texts of usual length. */
export const PART_LENGTH = 300;

export interface LongList {
  /** Path of its first part. */
  readonly to: string;
  readonly label: string;
  /** Of the label, where it is in another language than the page. */
  readonly lang?: string | undefined;
  readonly parent: Crumb;
  readonly projects: readonly Project[];
}

export function partOf(projects: readonly Project[], number = 1): readonly Project[] {
  return projects.slice((number - 1) * PART_LENGTH, number * PART_LENGTH);
}

/** 1 also for an empty list. */
export function partCount({ length }: readonly Project[]): number {
  return Math.max(1, Math.ceil(length / PART_LENGTH));
}

/** The lists of the site with more than one part. */
export function longLists(): LongList[] {
  return allLists().filter(({ projects }) => partCount(projects) > 1);
}

function allLists(): LongList[] {
  const { kinds, listed, vocabularies, byTopic, byOrganisation, byLicense } = getCatalogue();
  const under = (label: string, to: string, lists: readonly Omit<LongList, 'parent'>[]) =>
    lists.map((list) => ({ ...list, parent: { label, to } }));
  return [
    ...under(
      t.catalogue.title,
      path.catalogue,
      kinds.map((kind) => ({
        to: path.kind(kind),
        label: t.kinds[kind].name,
        projects: projectsOfKind(kind),
      })),
    ),
    ...under(
      t.topics.title,
      path.topics,
      vocabularies.topics.map((term) => named(term, path.topic, byTopic)),
    ),
    ...under(
      t.organisations.title,
      path.organisations,
      vocabularies.organisations.map((term) => named(term, path.organisation, byOrganisation)),
    ),
    ...under(
      say.languages.title,
      path.languages,
      groupByLanguage(listed).map(({ id, label, projects }) => ({
        to: path.language(id),
        label,
        projects,
      })),
    ),
    ...under(
      say.makers.title,
      path.makers,
      makersOf(listed).map(({ id, name, projects }) => ({
        to: path.maker(id),
        label: say.makers.pageTitle(name),
        projects,
      })),
    ),
    ...under(
      t.licenses.title,
      path.licenses,
      [...byLicense].map(([id, projects]) => ({ to: path.license(id), label: id, projects })),
    ),
  ];
}

function named(
  { id, label }: { readonly id: string; readonly label: string },
  pathOf: (id: string) => string,
  projectsById: ReadonlyMap<string, readonly Project[]>,
) {
  return { to: pathOf(id), label, lang: textLang(label), projects: projectsById.get(id) ?? [] };
}
