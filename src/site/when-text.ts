/** The time of an event in the locale of the interface. */
import { newsMessages as say } from '#messages/news-events.ts';
import { remarked } from '#messages/grammar.ts';
import { type EventTime, momentOf } from '../schemas/office/event-time.ts';
import { hasDay, hasTime } from '../schemas/office/when.ts';
import { formatDate } from './format.ts';
import { getInterfaceLocale } from './site.ts';

/** `28 Nov 2023`, `7–9 May 2025`, `2 Nov 2026, 14:00–15:30 CET`; in the time zone of the event. */
export function whenText(time: EventTime): string {
  const { start, end = start, timeZone } = time;
  if (!hasDay(start)) return end === start ? formatDate(start) : rangeText(time, 'UTC', {});
  const day = { day: 'numeric' } as const;
  if (!hasTime(start)) return rangeText(time, 'UTC', day);
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  return rangeText(time, timeZone ?? 'UTC', { ...day, ...clock });
}

/** The same, with a note where the day is not known. */
export function fullWhenText(time: EventTime): string {
  return hasDay(time.start) ? whenText(time) : remarked(whenText(time), say.events.dayUnknown);
}

function rangeText(time: EventTime, timeZone: string, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(getInterfaceLocale(), {
    year: 'numeric',
    month: 'short',
    timeZone,
    ...parts,
  });
  const { start, end = start } = time;
  return format.formatRange(momentOf(start, time), momentOf(end, time));
}

/** `en` as "English". */
export function languageName(code: string): string {
  return new Intl.DisplayNames(getInterfaceLocale(), { type: 'language' }).of(code) ?? code;
}
