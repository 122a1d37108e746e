/** Events as iCalendar, by RFC 5545. The same events give the same bytes: nothing is of the time of the build. */
import ical, { type ICalEventData } from 'ical-generator';

import { defined } from '../lib/defined.ts';
import { momentOf } from '../schemas/office/event-time.ts';
import type { OfficeEvent } from '../schemas/office/event.ts';
import { hasDay, hasTime } from '../schemas/office/when.ts';

export interface CalendarEvent {
  readonly id: string;
  /** The full address of its page. */
  readonly url: string;
  readonly event: OfficeEvent;
}

/** Whether a calendar can hold it: a day is known. */
export function fitsCalendar({ start }: OfficeEvent): boolean {
  return hasDay(start);
}

/**
 * @param name of the calendar.
 * @param authority host of the site, which the ids of events name.
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
  // The last line ends too.
  return `${calendar.toString().trimEnd()}\r\n`;
}

function entryOf({ id, url, event }: CalendarEvent, authority: string): ICalEventData {
  const { title, start, place, online, summary, updated } = event;
  return {
    id: `${id}@${authority}`,
    // Not the day of the build, of which nobody could make the same file again.
    stamp: new Date(updated ?? start.slice(0, 'YYYY-MM-DD'.length)),
    summary: title,
    description: summary,
    url,
    allDay: !hasTime(start),
    start: momentOf(start, event),
    ...defined({ end: endOf(event), location: place ?? online }),
  };
}

/** Of whole days the calendar wants the one after the last. */
function endOf(event: OfficeEvent): Date | undefined {
  const { start, end } = event;
  if (hasTime(start)) return end === undefined ? undefined : momentOf(end, event);
  const last = momentOf(end ?? start, event);
  last.setUTCDate(last.getUTCDate() + 1);
  return last;
}
