/** The feeds of news, and the calendars of events. */
import { calendarText, type CalendarEvent, fitsCalendar } from '../exports/calendar.ts';
import type { Feed, FeedItem } from '../exports/feed.ts';
import { atomText } from '../exports/feed-atom.ts';
import { feedJsonText } from '../exports/feed-json.ts';
import type { Office } from '../instance/office.ts';
import { newsMessages as say } from '#messages/news-events.ts';
import { path } from '../schemas/address.ts';
import { dataPath } from '../schemas/data-address.ts';
import type { DataFile } from './data-file.ts';
import type { Issuer } from './issuer.ts';
import { newestNews } from './news.ts';
import { getSite } from './site.ts';

const FORMS = { xml: atomText, json: feedJsonText } as const;

type AddressOf = Issuer['addressOf'];

export function newsFeedFiles({ news }: Office, { addressOf }: Issuer): DataFile[] {
  if (news.length === 0) return [];
  return (['xml', 'json'] as const).map((form) => {
    const place = dataPath.feed('news', form);
    return { path: place, text: () => FORMS[form](feedOf(news, place, addressOf)) };
  });
}

function feedOf(news: Office['news'], place: string, addressOf: AddressOf): Feed {
  const { title, office, locale } = getSite();
  const items = newestNews(news).map((piece) => itemOf(piece, addressOf));
  return {
    title: say.news.feedTitle(title),
    language: locale,
    page: addressOf(path.news),
    self: addressOf(place),
    author: office,
    updated: items[0]?.at ?? '',
    items,
  };
}

/** Year of the first such ids: RFC 4151 requires a date on which the host belonged to the issuer. */
const SINCE = 2026;

function itemOf({ id, value }: Office['news'][number], addressOf: AddressOf): FeedItem {
  return {
    id: `tag:${hostOf(addressOf)},${SINCE}:news/${id}`,
    url: addressOf(path.newsItem(id)),
    title: value.title,
    text: value.summary,
    // For a month or a year, its first day.
    at: new Date(value.date).toISOString().replace('.000Z', 'Z'),
    kind: 'news',
  };
}

export function calendarFiles({ event }: Office, { addressOf }: Issuer): DataFile[] {
  if (event.length === 0) return [];
  const { title, locale } = getSite();
  const entries = event
    .filter(({ value }) => fitsCalendar(value))
    .map(({ id, value }) => ({ id, url: addressOf(path.event(id)), event: value }));
  const write = (some: readonly CalendarEvent[]) =>
    calendarText(some, say.events.calendarTitle(title), hostOf(addressOf), locale);
  return [
    { path: dataPath.calendar, text: () => write(entries) },
    ...entries.map((entry) => ({
      path: dataPath.eventCalendar(entry.id),
      text: () => write([entry]),
    })),
  ];
}

function hostOf(addressOf: AddressOf): string {
  return new URL(addressOf(path.home)).hostname;
}
