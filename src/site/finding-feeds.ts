/** A feed for each project of what its maintainers, or the office, could mend. */
import { readingOf } from '../catalogue/facts.ts';
import { checkPoints } from '../catalogue/hygiene-points.ts';
import type { Project } from '../catalogue/project.ts';
import { FEED_LENGTH, type FeedItem, madeAt, tagOf, utc } from '../exports/feed.ts';
import { atomText } from '../exports/feed-atom.ts';
import { findDrift } from '../features/drift/drift.ts';
import { moment } from '../lib/moment.ts';
import { once } from '../lib/once.ts';
import { careMessages as care, findingsMessages as say } from '#messages/care.ts';
import { driftMessages as drift } from '#messages/drift.ts';
import { path } from '../schemas/address.ts';
import { dataPath, FINDINGS } from '../schemas/data-address.ts';
import type { DriftCode, DriftFinding } from '../schemas/drift-finding.ts';
import type { DataFile } from './data-file.ts';
import { formatDate } from './format.ts';
import type { Issuer } from './issuer.ts';
import { getInterfaceLocale, getSite } from './site.ts';
import type { SiteData } from './site-data.ts';

/** What problems of manifests and points of the repository say one by one. */
const TOLD_CLOSER: ReadonlySet<DriftCode> = new Set(['manifest-faulty', 'no-license-file']);

export function findingFeeds({ catalogue, sources }: SiteData, issuer: Issuer): DataFile[] {
  const getDrift = once(() => {
    const today = moment().toISOString();
    const { findings } = findDrift(
      catalogue.listed,
      sources.metadata,
      getSite(),
      today,
      catalogue.reads,
    );
    return Map.groupBy(findings, ({ project }) => project);
  });
  return catalogue.listed.map((project) => ({
    path: dataPath.beside(project.id, FINDINGS),
    text: () => feedText(project, getDrift().get(project.id) ?? [], issuer),
  }));
}

function feedText(
  project: Project,
  findings: readonly DriftFinding[],
  { addressOf }: Issuer,
): string {
  const { title, office } = getSite();
  const authority = new URL(addressOf(path.home)).hostname;
  const items = [...driftFindings(project, findings), ...problems(project), ...missing(project)]
    .map(({ key, to, at, ...rest }): FeedItem => {
      const id = tagOf(authority, [project.id, 'finding', ...key]);
      return { ...rest, id, url: addressOf(to), at: utc(at) };
    })
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, FEED_LENGTH);
  return atomText({
    title: say.title(title, project.entry.name),
    language: getInterfaceLocale(),
    page: addressOf(path.care(project.id)),
    self: addressOf(dataPath.beside(project.id, FINDINGS)),
    author: office,
    updated: items[0]?.at ?? utc(project.metadata?.fetchedAt ?? madeAt()),
    items,
  });
}

/** An item whose id is the same as long as the finding stays. */
interface Finding extends Pick<FeedItem, 'title' | 'text' | 'kind'> {
  /** What makes it the same, besides the project. */
  readonly key: readonly string[];
  /** Path within the site. */
  readonly to: string;
  /** When it was first noticed, else when it was last read: an instant or a month. */
  readonly at: string;
}

function driftFindings({ metadata }: Project, findings: readonly DriftFinding[]): Finding[] {
  return findings
    .filter(({ code }) => !TOLD_CLOSER.has(code))
    .map(({ code, message, undated = message, about = '', since, details = [] }) => ({
      key: [code, about],
      kind: code,
      to: `${path.state}#${code}`,
      at: since ?? metadata?.fetchedAt ?? madeAt(),
      title: drift.groups[code].title,
      text: [undated, ...details].join('\n'),
    }));
}

/** What could not be understood in manifests. */
function problems({ entry, metadata }: Project): Finding[] {
  if (!metadata?.manifest || entry.harvest?.manifest === false) return [];
  const readAt = readingOf(metadata, 'manifest').fetchedAt;
  return metadata.manifest.problems.map(({ code, file, path: place, message, line, since }) => ({
    key: [code, file, place],
    kind: code,
    to: `${path.state}#manifest-faulty`,
    at: since ?? readAt,
    title: say.fault(file, line),
    text: place ? `${place}: ${message}` : message,
  }));
}

/** What the repository lacks. No record tells since when, so that the day of the reading is given. */
function missing(project: Project): Finding[] {
  const { id, metadata } = project;
  if (!metadata) return [];
  const at = readingOf(metadata, 'hygiene').fetchedAt;
  return checkPoints(project)
    .filter(({ state }) => state === 'missing')
    .map(({ point }) => ({
      key: ['point', point],
      kind: point,
      to: `${path.care(id)}#hygiene`,
      at,
      title: say.missing(care.points[point].name),
      text: `${care.points[point].why} ${care.asOf(formatDate(at))}`,
    }));
}
