/** When an event is, as the forms of others and the readers of a locale want it. */
import { instantOf, zonedText } from '../../lib/zoned-time.ts';
import type { OfficeEvent } from './event.ts';
import { hasTime, lastDay } from './when.ts';

export type EventTime = Pick<OfficeEvent, 'start' | 'end' | 'timeZone'>;

/** Whether it still lies ahead, or goes on, on a day. */
export function isAhead({ start, end }: EventTime, today: string): boolean {
  return lastDay(end ?? start) >= today;
}

/** By ISO 8601: a year, month or day as it stands, a time with its offset from UTC. */
export function isoTime(value: string, { timeZone = 'UTC' }: EventTime): string {
  return hasTime(value) ? zonedText(instantOf(value, timeZone), timeZone) : value;
}

/** The moment of a time; the beginning of a day, month or year in UTC. */
export function momentOf(value: string, { timeZone = 'UTC' }: EventTime): Date {
  return hasTime(value) ? instantOf(value, timeZone) : new Date(value);
}
