/** The search record of a project. */
import { licenseParts, type Catalogue } from '../catalogue/catalogue.ts';
import { projectFacts } from '../catalogue/facts.ts';
import { vendorsOf } from '../catalogue/makers.ts';
import type { Project } from '../catalogue/project.ts';
import { successorsOf } from '../catalogue/relation-roles.ts';
import { thumbnailFile } from '../features/pictures/picture-markup.ts';
import { repositoryPlace } from '../features/search/repository.ts';
import { messages as t } from '#messages/common.ts';
import { facetMessages } from '#messages/facets.ts';
import { series } from '#messages/grammar.ts';
import type { PageType, SearchRecord } from '../schemas/search-record.ts';
import { formatDate } from './format.ts';
import { summaryLine } from './reading.ts';
import { getTextLang, textLang } from './site.ts';

export function projectSearchRecord(project: Project, catalogue: Catalogue): SearchRecord {
  const { entry, kind, id, number } = project;
  const places = (entry.repositories ?? []).flatMap(({ url }) => repositoryPlace(url) ?? []);
  return {
    type: 'project',
    name: entry.name,
    title: entry.title,
    kind,
    number,
    former: project.formerNumbers?.join(' '),
    id,
    // A retired project is found by name, with what became of it.
    summary: entry.retired
      ? `${t.project.retiredText(formatDate(entry.retired.date))} ${entry.retired.reason}`
      : summaryLine(project),
    facts: factsOf(project, catalogue).join(' · '),
    repositories: places.join(' '),
    picture: pictureOf(project),
  };
}

/** The first picture, else the first board with drawings. */
function pictureOf({ pictures, boards = [] }: Project): string | undefined {
  const [picture] = pictures;
  return picture ? thumbnailFile(picture) : boards.find(({ at }) => at.drawings)?.at.drawings?.top;
}

/** Facts to decide by: licence, status, successors, vendors; as far as known. */
function factsOf(project: Project, catalogue: Catalogue): string[] {
  const { searchFacts: say } = t.project;
  const licenses = licenseParts(project).map(({ expression, isDetected }) =>
    facetMessages.licenseOf(expression, isDetected),
  );
  const { status } = projectFacts(project);
  const successors = successorsOf(catalogue.connections.get(project.id) ?? []).map(
    ({ entry }) => entry.name,
  );
  const vendors = vendorsOf(project.entry);
  return [
    series(new Set(licenses)),
    ...(status ? [t.statuses[status.value].name] : []),
    ...(successors.length > 0 ? [say.supersededBy(series(successors))] : []),
    ...(vendors.length > 0 ? [say.soldBy(series(vendors))] : []),
  ].filter(Boolean);
}

/** Pages whose names are words of the office; other names are proper names, or words of the interface. */
const NAMED_BY_OFFICE: readonly PageType[] = ['handbook', 'event', 'news'];
/** Pages whose titles and summaries are words of the office. */
const TOLD_BY_OFFICE: readonly PageType[] = [...NAMED_BY_OFFICE, 'project', 'ecosystem'];

/**
 * Which texts of a record are in the language of the page; undefined where that is the language of the office.
 *
 * @param isOffice whether all texts are words of the office, as on its own pages.
 */
export function spokenFields(
  { type, name, title, summary }: SearchRecord,
  isOffice = false,
): string | undefined {
  if (getTextLang() === undefined) return undefined;
  const told = isOffice || TOLD_BY_OFFICE.includes(type);
  const texts = [
    { field: 'name', text: name, isOurs: !isOffice && !NAMED_BY_OFFICE.includes(type) },
    { field: 'title', text: title, isOurs: !told },
    { field: 'summary', text: summary, isOurs: !told },
  ];
  return texts
    .filter(({ text, isOurs }) => text && (isOurs || textLang(text) === undefined))
    .map(({ field }) => field)
    .join(' ');
}
