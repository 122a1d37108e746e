/** Events as iCalendar, by RFC 5545. Deterministic: it contains no time of the build. */
import ical, { type ICalEventData } from 'ical-generator';

import { defined } from '../lib/defined.ts';
import { momentOf } from '../schemas/office/event-time.ts';
import type { OfficeEvent } from '../schemas/office/event.ts';
import { hasDay, hasTime } from '../schemas/office/when.ts';

export interface CalendarEvent {
  readonly id: string;
  /** Absolute address of its page. */
  readonly url: string;
  readonly event: OfficeEvent;
}

/** Calendars need at least a day. */
export function fitsCalendar({ start }: OfficeEvent): boolean {
  return hasDay(start);
}

/**
 * @param name of the calendar.
 * @param authority host of the site, for ids of events.
 * @param language of its texts.
 */
export function calendarText(
  events: readonly CalendarEvent[],
  name: string,
  authority: string,
  language: string,
): string {
  const prodId = { company: authority, product: 'events', language: language.toUpperCase() };
  const calendar = ical({ name, prodId });
  for (const one of events) calendar.createEvent(entryOf(one, authority));
  // RFC 5545: the last line ends with CR LF too.
  return `${calendar.toString().trimEnd()}\r\n`;
}

function entryOf({ id, url, event }: CalendarEvent, authority: string): ICalEventData {
  const { title, start, place, online, summary, updated } = event;
  return {
    id: `${id}@${authority}`,
    // Not the time of the build, which would not be reproducible.
    stamp: new Date(updated ?? start.slice(0, 'YYYY-MM-DD'.length)),
    summary: title,
    description: summary,
    url,
    allDay: !hasTime(start),
    start: momentOf(start, event),
    ...defined({ end: endOf(event), location: place ?? online }),
  };
}

/** The end of whole days is exclusive in iCalendar. */
function endOf(event: OfficeEvent): Date | undefined {
  const { start, end } = event;
  if (hasTime(start)) return end === undefined ? undefined : momentOf(end, event);
  const last = momentOf(end ?? start, event);
  last.setUTCDate(last.getUTCDate() + 1);
  return last;
}
