/** A feed of what changed, before it becomes Atom or JSON. */
import type { Project } from '../catalogue/project.ts';
import { defined } from '../lib/defined.ts';
import { today } from '../lib/moment.ts';
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
  /** A picture of the project. */
  readonly image?: FeedImage | undefined;
}

export interface FeedImage {
  /** Of a file in WebP. */
  readonly address: string;
  /** What it shows, who made it and under which licence. */
  readonly title: string;
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
  return `${today()}T00:00:00Z`;
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
  imageOf: (project: Project) => FeedImage | undefined = () => undefined,
): FeedItem[] {
  const ids = idsOf(events, authority);
  return newestFirst(events).flatMap((event) => {
    const project = projects.get(event.project);
    if (!project) return [];
    const url = addressOf(project.id);
    const said = words(event, project.entry.name);
    const item = { id: ids.get(event) ?? '', url, ...said, at: utc(event.at), kind: event.type };
    return [{ ...item, ...defined({ image: imageOf(project) }) }];
  });
}

/** By time; events of one moment stay in the order of the file, backwards. */
export function newestFirst(events: readonly CatalogueEvent[]): CatalogueEvent[] {
  return events.toReversed().toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** The year in which this program began to give ids, which is all that RFC 4151 asks of a date. */
const SINCE = 2026;

/**
 * The id of each event, from what happened and not from when it was noticed: a change that could not be kept, and is
 * noticed anew, is no news to a reader. What happens once more gets a number.
 */
function idsOf(
  events: readonly CatalogueEvent[],
  authority: string,
): ReadonlyMap<CatalogueEvent, string> {
  const times = new Map<string, number>();
  return new Map(
    events.map((event) => {
      const fact = factOf(event).map(encodeURIComponent).join('/');
      const time = (times.get(fact) ?? 0) + 1;
      times.set(fact, time);
      return [event, `tag:${authority},${SINCE}:${fact}${time > 1 ? `/${time}` : ''}`];
    }),
  );
}

function factOf(event: CatalogueEvent): string[] {
  const { project, type } = event;
  const value = 'tag' in event ? event.tag : 'to' in event ? (event.to ?? '') : undefined;
  const repository = 'repository' in event ? event.repository : undefined;
  return [project, type, repository, value].filter((part) => part !== undefined);
}

function utc(instant: string): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
