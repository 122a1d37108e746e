/** One site tells news and events, the other has none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ICAL from 'ical.js';
import { describe, expect, inject, it } from 'vitest';

import { readPage, readPages, textOf } from '../support/pages.ts';

const school = inject('school');
const small = inject('small');
const read = (file: string) => readFileSync(join(small.folder, file), 'utf8');
const main = (page: string) => readPage(small, page).root.querySelector('main');
const section = (page: string, id: string) => textOf(main(page)?.querySelector(`#${id}`) ?? null);
const structured = (page: string) =>
  readPage(small, page)
    .root.querySelectorAll('script[type="application/ld+json"]')
    .map(({ text }) => JSON.parse(text) as Record<string, unknown>);

describe('news and events', () => {
  it('have no page, feed, calendar or link where there are none', () => {
    for (const place of ['news', 'events', 'feeds/news.xml', 'feeds/news.json'])
      expect(existsSync(join(school.folder, place))).toBe(false);
    const telling = readPages(school).filter(({ root }) =>
      root.querySelector('#news, a[href*="/news/"], a[href*="/events/"]'),
    );
    expect(telling.map(({ path }) => path)).toEqual([]);
  });

  it('are listed by year, the latest first', () => {
    const headings = (page: string) =>
      main(page)
        ?.querySelectorAll('h2')
        .map((heading) => textOf(heading));
    expect(headings('news')).toEqual(['2026', '2025', 'By subject', 'Follow it']);
    expect(section('news', 'y-2026')).toBe(
      '2026 30 Mar 2026 Twenty boards found a home Visitors of the open day took twenty boards home.',
    );
    expect(headings('events')).toEqual(['What lies ahead', '2026', '2025', 'Follow it']);
    expect(section('events', 'ahead')).toContain('Tide camp');
    expect(section('news', 'subjects')).toContain('open day 2');
  });

  it('stand together under what they are about', () => {
    const text = textOf(main('news/tags/open-day'));
    expect(text).toContain('Twenty boards found a home');
    expect(text).toContain('Open day; boards, cores & code');
    expect(text).not.toContain('The desk opens');
  });

  it('tell on a page each what belongs to them, and who says so', () => {
    const news = textOf(main('news/2026-03-30-boards-given'));
    expect(news).toContain('Each comes with a page of advice');
    expect(section('news/2026-03-30-boards-given', 'related')).toBe(
      'Belongs to it Tide board, Sensor board Open day; boards, cores & code',
    );
    expect(section('news/2025-08-desk-opens', 'sources')).toContain(
      'Harbour paper according to the Harbour paper',
    );
    const event = textOf(main('events/open-day'));
    expect(event).toMatch(/28 Mar 2026, 14:00 (?:GMT|WET) – 29 Mar 2026, 15:30 (?:GMT\+1|WEST)/);
    expect(event).toContain('Language Portuguese');
    expect(textOf(main('events/first-tide-meeting'))).toContain('2025 (the day is not known here)');
  });

  it('are named on the first page and where they belong', () => {
    expect(section('', 'news')).toMatch(/Next event 7\s?–\s?9 Aug 2098 Tide camp/);
    expect(section('', 'news')).toContain('30 Mar 2026 Twenty boards found a home');
    for (const page of ['projects/tide-board', 'ecosystems/tide-gauge'])
      expect(section(page, 'news')).toContain('Open day; boards, cores & code');
    expect(main('projects/buoy')?.querySelector('#news')).toBeNull();
  });

  it('say what they are to search engines', () => {
    expect(structured('events/open-day')[0]).toMatchObject({
      '@type': 'Event',
      startDate: '2026-03-28T14:00:00+00:00',
      endDate: '2026-03-29T15:30:00+01:00',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Shed 3, Harbour' }, { '@type': 'VirtualLocation' }],
    });
    expect(structured('news/2025-08-desk-opens')[0]).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2025-08',
    });
  });

  it('are in the sitemap and found by the search', () => {
    for (const page of [
      'news/',
      'news/tags/open-day/',
      'news/2025-08-desk-opens/',
      'events/',
      'events/open-day/',
    ])
      expect(read('sitemap-0.xml')).toContain(`https://open.harbour.example/open/${page}`);
    expect(main('events/open-day')?.getAttribute('data-search-type')).toBe('event');
    expect(main('news/2025-08-desk-opens')?.getAttribute('data-search-type')).toBe('news');
  });

  it('have feeds, with ids that stay and the first day of a month of which no more is known', () => {
    const feed = JSON.parse(read('feeds/news.json')) as { items: object[] };
    expect(feed.items).toHaveLength(2);
    expect(feed.items[1]).toMatchObject({
      id: 'tag:open.harbour.example,2026:news/2025-08-desk-opens',
      url: 'https://open.harbour.example/open/news/2025-08-desk-opens/',
      date_published: '2025-08-01T00:00:00Z',
    });
    expect(read('feeds/news.xml')).toContain('<updated>2026-03-30T00:00:00Z</updated>');
  });

  it('have a calendar of all that has a day, and one for each', () => {
    const ids = (file: string) =>
      new ICAL.Component(ICAL.parse(read(file)) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => event.getFirstPropertyValue('uid'));
    const open = 'open-day@open.harbour.example';
    expect(ids('events/calendar.ics')).toEqual([open, 'tide-camp@open.harbour.example']);
    expect(ids('events/open-day/event.ics')).toEqual([open]);
    expect(existsSync(join(small.folder, 'events/first-tide-meeting/event.ics'))).toBe(false);
    expect(main('events/first-tide-meeting')?.querySelector('a[href$=".ics"]')).toBeNull();
  });
});
