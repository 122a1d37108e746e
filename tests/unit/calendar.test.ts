/** Calendars hold to RFC 5545: a parser of others reads from them what the events say. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { calendarText, fitsCalendar } from '../../src/exports/calendar.ts';
import { eventSchema } from '../../src/schemas/office/event.ts';

const sources = [{ title: 'Minutes', url: 'https://example.org/minutes' }];

function eventOf(more: object) {
  return eventSchema.parse({ title: 'Meeting', summary: 'People meet.', sources, ...more });
}

function written(...events: object[]): string {
  const entries = events.map((more, index) => ({
    id: `meeting-${index}`,
    url: `https://open.example/events/meeting-${index}/`,
    event: eventOf(more),
  }));
  return calendarText(entries, 'Lab; open, "quoted"', 'open.example', 'en-GB');
}

function readEvents(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

function only(more: object) {
  const [event] = readEvents(written(more));
  if (!event) throw new Error('There is no event in it.');
  return event;
}

describe('a calendar', () => {
  it('keeps commas, semicolons, backslashes and signs of other scripts', () => {
    const title = 'Boards, cores; code \\ "tools" – Müller & Ørsted 回路 🛠';
    expect(only({ title, start: '2026-11-02' }).summary).toBe(title);
  });

  it('escapes them, and holds no line that is longer than 75 octets', () => {
    const text = written({
      title: `a,b;c ${'回路'.repeat(19)}`,
      start: '2026-11-02',
      summary: 'ü'.repeat(290),
    });
    expect(text).toContain(String.raw`SUMMARY:a\,b\;c `);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(lines.join('')).not.toContain('\n');
    expect(lines.at(-1)).toBe('');
    expect(readEvents(text)[0]?.description).toBe('ü'.repeat(290));
  });

  it('gives whole days as dates, the end being the day after', () => {
    const { startDate, endDate } = only({ start: '2026-10-24', end: '2026-10-26' });
    expect([startDate.isDate, String(startDate), String(endDate)]).toEqual([
      true,
      '2026-10-24',
      '2026-10-27',
    ]);
    expect(String(only({ start: '2024-12-31' }).endDate)).toBe('2025-01-01');
  });

  it.each([
    ['2026-07-01T09:00', 'Europe/Zurich', '2026-07-01T07:00:00Z'],
    ['2026-12-01T09:00', 'Europe/Zurich', '2026-12-01T08:00:00Z'],
    ['2026-12-01T09:00', 'America/New_York', '2026-12-01T14:00:00Z'],
    ['2026-12-01T09:00', 'Asia/Kathmandu', '2026-12-01T03:15:00Z'],
    ['2026-12-01T09:00', 'UTC', '2026-12-01T09:00:00Z'],
  ])('gives %s in %s as %s', (start, timeZone, expected) => {
    expect(String(only({ start, timeZone }).startDate)).toBe(expected);
  });

  it('tells of each event its page, its place and an id that stays', () => {
    const event = only({ start: '2026-11-02', place: 'Hall 1, Quay' });
    expect(event.uid).toBe('meeting-0@open.example');
    expect(event.location).toBe('Hall 1, Quay');
    expect(event.component.getFirstPropertyValue('url')).toBe(
      'https://open.example/events/meeting-0/',
    );
  });

  it('is stamped by what its files say, not by the day on which it is made', () => {
    const stamp = (more: object) => String(only(more).component.getFirstPropertyValue('dtstamp'));
    expect(stamp({ start: '2026-11-02' })).toBe('2026-11-02T00:00:00Z');
    expect(stamp({ start: '2026-11-02', updated: '2026-10-05' })).toBe('2026-10-05T00:00:00Z');
    const events = [{ start: '2026-11-02' }, { start: '2026-11-03T10:00', timeZone: 'UTC' }];
    expect(written(...events)).toBe(written(...events));
  });

  it('takes only what has a day', () => {
    expect(
      ['2026', '2026-11', '2026-11-02'].map((start) => fitsCalendar(eventOf({ start }))),
    ).toEqual([false, false, true]);
  });
});
