/**
 * Derives events from the difference between two snapshots. They are compared with the events on file too, so that a
 * run that was killed between two files and is repeated adds none twice.
 */
import { eventsSchema, type CatalogueEvent } from '../schemas/events.ts';
import type { Metadata, MetadataRecord } from '../schemas/metadata.ts';
import type { Listing } from './tracked-repositories.ts';
import { changeEvents, type EventSubject } from './event-changes.ts';
import { stateOf, type EventState, type RepositoryState } from './event-state.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

const DAY = 24 * 3_600_000;

/** A repository counts as unreachable on the third day on which it fails. */
const NIGHTS = 3;

/**
 * @param text of the file; undefined if there is none yet.
 * @throws one sentence for the user when the file is not what it should be.
 */
export function parseEvents(text: string | undefined): CatalogueEvent[] {
  if (text === undefined) return [];
  try {
    return eventsSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(say.faultyFile('catalogue/events.json'), { cause });
  }
}

/** One event per line, so that diffs and merges work by event. */
export function renderEvents(events: readonly CatalogueEvent[]): string {
  const rows = events.map((event) => `  ${JSON.stringify(event)}`);
  return rows.length > 0 ? `[\n${rows.join(',\n')}\n]\n` : '[]\n';
}

/** The events to append, in a fixed order. Projects that are in the catalogue before the first event are not events. */
export function newEvents(
  known: readonly CatalogueEvent[],
  listings: readonly Listing[],
  before: Metadata,
  after: Metadata,
  now: Date,
): CatalogueEvent[] {
  const at = isoSeconds(now);
  const state = stateOf(known);
  const isFirst = known.length === 0;
  return listings.flatMap((listing) => [
    ...projectEvents(listing, state, at, isFirst),
    ...listing.repositories.flatMap(({ key, takesFacts }) => {
      const [old, fresh] = [before[key], after[key]];
      if (!fresh) return [];
      const subject = { at, project: listing.id, repository: key };
      const told = state.repositories.get(key) ?? {};
      const changes = old && takesFacts ? changeEvents(subject, told, old, fresh) : [];
      return [...reachEvents(subject, told, fresh, now), ...changes];
    }),
  ]);
}

/** ISO 8601 in UTC, to the second. */
export function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function projectEvents(
  { id, isRetired }: Listing,
  { listed, retired }: EventState,
  at: string,
  isFirst: boolean,
): CatalogueEvent[] {
  const subject = { at, project: id, ...(isFirst && { known: true as const }) };
  const events: CatalogueEvent[] = [];
  if (!listed.has(id) && !isRetired) events.push({ type: 'listed', ...subject });
  if (!retired.has(id) && isRetired) events.push({ type: 'retired', ...subject });
  return events;
}

function reachEvents(
  subject: EventSubject,
  told: RepositoryState,
  { failing }: MetadataRecord,
  now: Date,
): CatalogueEvent[] {
  if (!failing) return told.isUnreachable ? [{ type: 'back', ...subject }] : [];
  const { since, reason } = failing;
  const nights = dayOf(now) - dayOf(new Date(since)) + 1;
  // A rate limit says nothing about the repository.
  if (told.isUnreachable || reason === 'rate-limited' || nights < NIGHTS) return [];
  return [{ type: 'unreachable', ...subject, since, reason }];
}

function dayOf(date: Date): number {
  return Math.floor(date.getTime() / DAY);
}
