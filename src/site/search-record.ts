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
import type { SearchRecord } from '../schemas/search-record.ts';
import { formatDate } from './format.ts';
import { summaryLine } from './reading.ts';

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
