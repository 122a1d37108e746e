/** What changed in one repository between two records of it. */
import type { CatalogueEvent } from '../schemas/events.ts';
import type { MetadataRecord } from '../schemas/metadata.ts';
import type { RepositoryState } from './event-state.ts';

/** The fields that all events of a repository have. */
export interface EventSubject {
  readonly at: string;
  readonly project: string;
  readonly repository: string;
}

/** @param told the state that the events so far describe; where it differs from the former record, it counts. */
export function changeEvents(
  subject: EventSubject,
  told: RepositoryState,
  before: MetadataRecord,
  after: MetadataRecord,
): CatalogueEvent[] {
  const events: CatalogueEvent[] = [];
  const wasArchived = told.isArchived ?? before.archived ?? after.archived;
  if (after.archived !== undefined && after.archived !== wasArchived) {
    events.push({ type: after.archived ? 'archived' : 'unarchived', ...subject });
  }
  // Plain git sees no redirect, and a record that an analysis of history made may name the mirror that was read.
  const from = told.url ?? (before.source === 'git' ? undefined : before.url) ?? subject.repository;
  const to = after.source === 'git' ? from : (after.url ?? subject.repository);
  if (from !== to) events.push({ type: 'moved', ...subject, from, to });
  return [
    ...events,
    ...licenseEvents(subject, told, before, after),
    ...releaseEvents(subject, told, before, after),
  ];
}

function licenseEvents(
  subject: EventSubject,
  told: RepositoryState,
  before: MetadataRecord,
  after: MetadataRecord,
): CatalogueEvent[] {
  // Plain git detects no licences: the first detection is not a change.
  if (before.source === 'git' && before.license === undefined && !told.license) return [];
  const from = told.license ? told.license.id : before.license;
  const to = after.license;
  if (from === to) return [];
  return [
    {
      type: 'license-changed',
      ...subject,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
  ];
}

/** A release is an event when an earlier one was known, or when it was made after the last reading. */
function releaseEvents(
  subject: EventSubject,
  told: RepositoryState,
  before: MetadataRecord,
  after: MetadataRecord,
): CatalogueEvent[] {
  const isTagged = !before.latestRelease && !after.latestRelease;
  const [old, fresh] = isTagged
    ? [before.latestTag, after.latestTag]
    : [before.latestRelease, after.latestRelease];
  if (!fresh || fresh.tag === old?.tag || told.releases?.has(fresh.tag)) return [];
  const bound = old ? old.date : before.fetchedAt;
  const isEarlier =
    fresh.date !== undefined && bound !== undefined && Date.parse(fresh.date) <= Date.parse(bound);
  if (isEarlier || (!old && fresh.date === undefined)) return [];
  const { tag, date } = fresh;
  const url = 'url' in fresh && typeof fresh.url === 'string' ? fresh.url : undefined;
  return [
    {
      type: 'release',
      ...subject,
      tag,
      ...(date !== undefined && { date }),
      ...(url !== undefined && { url }),
    },
  ];
}
