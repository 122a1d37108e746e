/** A feed of changes, independent of its format. */
import type { Project } from '../catalogue/project.ts';
import { defined } from '../lib/defined.ts';
import { today } from '../lib/moment.ts';
import type { CatalogueEvent } from '../schemas/events.ts';

export interface FeedItem {
  /** A `tag:` URI by RFC 4151, which stays the same when the site moves. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text of the event. */
  readonly text: string;
  /** RFC 3339, in UTC. */
  readonly at: string;
  readonly kind: string;
  /** A picture of the project. */
  readonly image?: FeedImage | undefined;
}

export interface FeedImage {
  /** Address of a WebP file. */
  readonly address: string;
  /** What it shows, its author and its licence. */
  readonly title: string;
}

export interface Feed {
  readonly title: string;
  readonly language: string;
  /** Address of the page for people. */
  readonly page: string;
  /** Address of the feed. */
  readonly self: string;
  readonly author: string;
  /** Latest change: RFC 3339, in UTC. */
  readonly updated: string;
  /** The latest first. */
  readonly items: readonly FeedItem[];
}

/** Title and text for an event. */
export type Words = (event: CatalogueEvent, name: string) => { title: string; text: string };

/** Items per feed; older changes are on the page. */
export const FEED_LENGTH = 50;

/** The `updated` time of an empty feed: the day of the build. */
export function madeAt(): string {
  return `${today()}T00:00:00Z`;
}

/**
 * The events of some projects as items, the latest first. Events of other projects are skipped.
 *
 * @param authority host of the site, for ids.
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

/** By date, descending; events of the same instant in reverse order of the file. */
export function newestFirst(events: readonly CatalogueEvent[]): CatalogueEvent[] {
  return events.toReversed().toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** Year of the first such ids: RFC 4151 requires a date on which the host belonged to the issuer. */
const SINCE = 2026;

/** @param parts what makes it the same, such as the project and what happened to it. */
export function tagOf(authority: string, parts: readonly string[]): string {
  return `tag:${authority},${SINCE}:${parts.map(encodeURIComponent).join('/')}`;
}

/**
 * The id of each event, from what happened and not when it was noticed: a change that was lost and is noticed again is
 * not new to a reader. Repetitions get a number.
 */
function idsOf(
  events: readonly CatalogueEvent[],
  authority: string,
): ReadonlyMap<CatalogueEvent, string> {
  const times = new Map<string, number>();
  return new Map(
    events.map((event) => {
      const fact = tagOf(authority, factOf(event));
      const time = (times.get(fact) ?? 0) + 1;
      times.set(fact, time);
      return [event, `${fact}${time > 1 ? `/${time}` : ''}`];
    }),
  );
}

function factOf(event: CatalogueEvent): string[] {
  const { project, type } = event;
  const value = 'tag' in event ? event.tag : 'to' in event ? (event.to ?? '') : undefined;
  const repository = 'repository' in event ? event.repository : undefined;
  return [project, type, repository, value].filter((part) => part !== undefined);
}

/** RFC 3339 in UTC. A month, `2026-08`, gives its first moment. */
export function utc(instant: string): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
