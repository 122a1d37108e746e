/** A feed of what changed, before it becomes Atom or JSON. */
import type { Project } from '../catalogue/project.ts';
import type { CatalogueEvent } from '../schemas/events.ts';

export interface FeedItem {
  /** A `tag:` address by RFC 4151, which stays the same when the site moves. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** What the event says of itself, in words. */
  readonly text: string;
  /** RFC 3339, in UTC. */
  readonly at: string;
  readonly kind: string;
}

export interface Feed {
  readonly title: string;
  readonly language: string;
  /** The page for people. */
  readonly page: string;
  /** The address of the feed itself. */
  readonly self: string;
  readonly author: string;
  /** When anything in it last changed: RFC 3339, in UTC. */
  readonly updated: string;
  /** The latest first. */
  readonly items: readonly FeedItem[];
}

/** What a change is called, and what is said of it. */
export type Words = (event: CatalogueEvent, name: string) => { title: string; text: string };

/** Readers ask again; older changes stand on the page. */
export const FEED_LENGTH = 50;

/** When a feed in which nothing has happened yet was last changed: on the day on which it is made. */
export function madeAt(): string {
  return `${new Date().toISOString().slice(0, 10)}T00:00:00Z`;
}

/**
 * The events of some projects as items, the latest first. An event of a project that is not given is passed over.
 *
 * @param authority host of the site, which the ids name.
 */
export function feedItems(
  events: readonly CatalogueEvent[],
  projects: ReadonlyMap<string, Project>,
  words: Words,
  addressOf: (id: string) => string,
  authority: string,
): FeedItem[] {
  return newestFirst(events).flatMap((event) => {
    const project = projects.get(event.project);
    if (!project) return [];
    const url = addressOf(project.id);
    const said = words(event, project.entry.name);
    return [{ id: idOf(event, authority), url, ...said, at: utc(event.at), kind: event.type }];
  });
}

/** By time; events of one moment stay in the order of the file, backwards. */
export function newestFirst(events: readonly CatalogueEvent[]): CatalogueEvent[] {
  return events.toReversed().toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

function idOf(event: CatalogueEvent, authority: string): string {
  const parts = [
    event.project,
    event.type,
    utc(event.at),
    'tag' in event ? event.tag : undefined,
    'repository' in event ? event.repository : undefined,
  ].filter((part) => part !== undefined);
  const specific = parts.map((part) => encodeURIComponent(part)).join('/');
  return `tag:${authority},${utc(event.at).slice(0, 10)}:${specific}`;
}

function utc(instant: string): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
