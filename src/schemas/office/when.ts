/** Dates and times, as precise as known, in local time. */
import { z } from 'astro/zod';

import { existsInCalendar } from '../patterns.ts';

/** `2025`, `2025-03`, `2025-03-01`, `2025-03-01T14:00`. */
const PARTS = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/;

const FORM =
  'Write a day, or a day and a time, such as 2026-11-21 or 2026-11-21T14:00; a month or a year where no more is known.';

/** YAML parses an unquoted year as a number. */
export const moment = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z
      .string()
      .regex(PARTS, FORM)
      .refine(
        (value) => !PARTS.test(value) || existsInCalendar(value),
        'There is no such day or time.',
      ),
  )
  .meta({ type: ['string', 'integer'] });

/** A name of https://www.iana.org/time-zones; abbreviations such as "CET" are refused, since they change in summer. */
export const timeZone = z
  .string()
  .refine(isZone, 'Write the name of a time zone, such as Europe/Zurich or UTC.');

export function isZone(name: string): boolean {
  if (name !== 'UTC' && !name.includes('/')) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** Whether the time of day is known. */
export function hasTime(value: string): boolean {
  return value.includes('T');
}

/** Whether at least the day is known. */
export function hasDay(value: string): boolean {
  return value.length >= 'YYYY-MM-DD'.length;
}

/** The last possible day: of a month or a year its last. */
export function lastDay(value: string): string {
  if (hasDay(value)) return value.slice(0, 'YYYY-MM-DD'.length);
  const [year = '', month = '12'] = value.split('-');
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day}`;
}
