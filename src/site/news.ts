/** News and events of the office, in the order of pages. */
import type { Office } from '../instance/office.ts';
import { today } from '../lib/moment.ts';
import { isAhead } from '../schemas/office/event-time.ts';
import type { Related } from '../schemas/office/statement.ts';
import { onceABuild } from './once-a-build.ts';
import { getOffice } from './office.ts';

export type NewsItem = Office['news'][number];
export type EventItem = Office['event'][number];

/** The latest first; items dated by month or year come after those dated by day. */
export function newestNews(news: readonly NewsItem[]): NewsItem[] {
  return news.toSorted((a, b) => b.value.date.localeCompare(a.value.date) || byId(a, b));
}

function newestEvents(events: readonly EventItem[]): EventItem[] {
  return events.toSorted((a, b) => b.value.start.localeCompare(a.value.start) || byId(a, b));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** The day of the build, which separates future events from past ones. */
export const getToday = onceABuild(today);

export interface EventLists {
  /** The next first. */
  readonly ahead: readonly EventItem[];
  /** The latest first. */
  readonly past: readonly EventItem[];
}

export function eventLists(events: readonly EventItem[], today: string): EventLists {
  const sorted = newestEvents(events);
  return {
    ahead: sorted.filter(({ value }) => isAhead(value, today)).toReversed(),
    past: sorted.filter(({ value }) => !isAhead(value, today)),
  };
}

/** Items grouped by the year of their date, in order. */
export function byYear<Item>(items: readonly Item[], dateOf: (item: Item) => string) {
  return [...Map.groupBy(items, (item) => dateOf(item).slice(0, 'YYYY'.length))];
}

/** News or an event, for lists of both. */
export type Happening =
  | { readonly type: 'news'; readonly date: string; readonly item: NewsItem }
  | { readonly type: 'event'; readonly date: string; readonly item: EventItem };

export function asHappening(item: EventItem): Happening {
  return { type: 'event', date: item.value.start, item };
}

/** News and events together, the latest first. */
export function happenings({ news, event }: Pick<Office, 'news' | 'event'>): Happening[] {
  const all: Happening[] = [
    ...newestNews(news).map((item) => ({ type: 'news', date: item.value.date, item }) as const),
    ...newestEvents(event).map(asHappening),
  ];
  return all.toSorted((a, b) => b.date.localeCompare(a.date));
}

/** News and events by the project or ecosystem that they name. */
const getNamed = onceABuild(() => {
  const all = happenings(getOffice());
  const naming = (list: 'entries' | 'ecosystems') =>
    Map.groupBy(
      all.flatMap((one) => relatedOf(one)[list]?.map((id) => ({ id, one })) ?? []),
      ({ id }) => id,
    );
  return { entries: naming('entries'), ecosystems: naming('ecosystems') };
});

function relatedOf({ item }: Happening): Related {
  return item.value.related ?? {};
}

/** News and events that name a project or an ecosystem, the latest first. */
export function happeningsAbout(list: 'entries' | 'ecosystems', id: string): Happening[] {
  return (
    getNamed()
      [list].get(id)
      ?.map(({ one }) => one) ?? []
  );
}

/** Label of a tag: `open-hardware` as "open hardware". */
export function tagLabel(tag: string): string {
  return tag.replaceAll('-', ' ');
}

/** Every tag of news and events with its number of items, in alphabetical order. */
export function tagCounts(all: readonly Happening[]): (readonly [tag: string, count: number])[] {
  const tags = all.flatMap(({ item }) => [...new Set(item.value.tags)]);
  const counts = [...Map.groupBy(tags, (tag) => tag)].map(
    ([tag, { length }]) => [tag, length] as const,
  );
  return counts.toSorted(([a], [b]) => a.localeCompare(b));
}
