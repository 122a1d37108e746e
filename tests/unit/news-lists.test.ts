/** The order of news and events, and what lies ahead. */
import { describe, expect, it } from 'vitest';

import { isAhead, isoTime } from '../../src/schemas/office/event-time.ts';
import { eventSchema } from '../../src/schemas/office/event.ts';
import { newsSchema } from '../../src/schemas/office/news.ts';
import { byYear, eventLists, happenings, tagCounts } from '../../src/site/news.ts';
import { whenText } from '../../src/site/when-text.ts';

const sources = [{ title: 'Minutes', url: 'https://example.org/minutes' }];
const told = { title: 'It', summary: 'It was.', sources };
const file = 'content/file';

const eventOf = (id: string, more: object) => ({
  id,
  file,
  value: eventSchema.parse({ ...told, ...more }),
});
const newsOf = (date: string, tags?: string[]) => ({
  id: `${date}-it`,
  file,
  value: newsSchema.parse({ ...told, date, tags }),
});

describe('events', () => {
  it.each([
    ['on its day', { start: '2026-11-30' }, true],
    ['on its last day', { start: '2026-11-28', end: '2026-11-30' }, true],
    ['the day after', { start: '2026-11-28', end: '2026-11-29' }, false],
    ['in its month, of which no day is known', { start: '2026-11' }, true],
    ['after its month', { start: '2026-10' }, false],
    ['in its year', { start: '2026' }, true],
    ['at any hour of its day', { start: '2026-11-30T08:00', timeZone: 'UTC' }, true],
  ])('lie ahead %s', (_when, time, expected) => {
    expect(isAhead(eventSchema.parse({ ...told, ...time }), '2026-11-30')).toBe(expected);
  });

  it('stand apart: the next one first, then the latest past one', () => {
    const events = ['2026-12-24', '2024-05', '2026-12-01', '2025-01-01'].map((start) =>
      eventOf(start, { start }),
    );
    const { ahead, past } = eventLists(events, '2026-11-30');
    expect(ahead.map(({ id }) => id)).toEqual(['2026-12-01', '2026-12-24']);
    expect(past.map(({ id }) => id)).toEqual(['2025-01-01', '2024-05']);
  });

  it.each([
    [{ start: '2023' }, '2023'],
    [{ start: '2023-03' }, 'Mar 2023'],
    [{ start: '2023-11-28' }, '28 Nov 2023'],
    [{ start: '2025-05-07', end: '2025-05-09' }, '7–9 May 2025'],
    [{ start: '2025-11', end: '2026-01' }, 'Nov 2025–Jan 2026'],
    [
      { start: '2026-11-02T14:00', end: '2026-11-02T15:30', timeZone: 'Europe/Zurich' },
      '2 Nov 2026, 14:00–15:30 CET',
    ],
    [{ start: '2026-07-02T14:00', timeZone: 'Europe/Zurich' }, '2 Jul 2026, 14:00 CEST'],
  ])('are told with their time as the place has it: %j', (time, expected) => {
    const text = whenText(eventSchema.parse({ ...told, ...time }));
    expect(text.replaceAll(/\s*–\s*/g, '–')).toBe(expected);
  });

  it('have a time of ISO 8601 for programs', () => {
    const summer = eventSchema.parse({
      ...told,
      start: '2026-07-02T14:00',
      timeZone: 'Europe/Zurich',
    });
    expect(isoTime(summer.start, summer)).toBe('2026-07-02T14:00:00+02:00');
    expect(isoTime('2026-07', { start: '2026-07' })).toBe('2026-07');
  });
});

describe('news', () => {
  it('and events stand together, the latest first, with what is known by its month or year after its days', () => {
    const news = ['2024-03', '2026-01-29', '2024', '2024-03-21'].map((date) => newsOf(date));
    const all = happenings({ news, event: [eventOf('talk', { start: '2025-02-11' })] });
    expect(all.map(({ date }) => date)).toEqual([
      '2026-01-29',
      '2025-02-11',
      '2024-03-21',
      '2024-03',
      '2024',
    ]);
    const years = byYear(all, ({ date }) => date).map(([year, { length }]) => [year, length]);
    expect(years).toEqual([
      ['2026', 1],
      ['2025', 1],
      ['2024', 3],
    ]);
  });

  it('have tags, counted with those of events', () => {
    const all = happenings({
      news: [newsOf('2026-01', ['tool', 'office'])],
      event: [eventOf('talk', { start: '2026', tags: ['office'] })],
    });
    expect(tagCounts(all)).toEqual([
      ['office', 2],
      ['tool', 1],
    ]);
  });
});
