/** Times of events, for calendars and for readers. */
import { instantOf, zonedText } from '../../lib/zoned-time.ts';
import type { OfficeEvent } from './event.ts';
import { hasTime, lastDay } from './when.ts';

export type EventTime = Pick<OfficeEvent, 'start' | 'end' | 'timeZone'>;

/** Whether an event is in the future, or still running, on a day. */
export function isAhead({ start, end }: EventTime, today: string): boolean {
  return lastDay(end ?? start) >= today;
}

/** ISO 8601: a year, month or day as it is, a time with its offset from UTC. */
export function isoTime(value: string, { timeZone = 'UTC' }: EventTime): string {
  return hasTime(value) ? zonedText(instantOf(value, timeZone), timeZone) : value;
}

/** The instant of a time; for a day, month or year, its beginning in UTC. */
export function momentOf(value: string, { timeZone = 'UTC' }: EventTime): Date {
  return hasTime(value) ? instantOf(value, timeZone) : new Date(value);
}
