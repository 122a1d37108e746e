/** An event of the office or of a community: `content/events/<slug>.yaml`. */
import { z } from 'astro/zod';

import { existsInCalendar } from '../patterns.ts';
import { words } from '../localised.ts';
import { day, id, listOf, webAddress } from '../text.ts';
import { related, statementSources } from './statement.ts';
import { hasDay, hasTime, isZone, moment, timeZone } from './when.ts';
import { isShown } from '../../lib/zoned-time.ts';

export const EVENT_LINKS = ['page', 'programme', 'registration', 'recording', 'slides'] as const;

export type EventLink = (typeof EVENT_LINKS)[number];

export const eventSchema = z
  .strictObject({
    title: words(120),
    start: moment.describe('The first day, or when it begins by the clocks of the place.'),
    end: moment.optional().describe('The last day, or when it ends, if it is known.'),
    timeZone: timeZone
      .optional()
      .describe(
        'Of the clocks at the place, such as "Europe/Zurich"; needed where times are given.',
      ),
    place: words(120).optional().describe('The place, and its town.'),
    online: webAddress.optional().describe('Where people take part or watch from afar.'),
    organiser: words(120).optional(),
    language: z
      .string()
      .refine(isLanguage, 'Write the code of a language, such as "en" or "fr-CH".')
      .optional()
      .describe('In which it is held.'),
    summary: words(300).describe('What it is for, and afterwards what happened.'),
    tags: listOf(id, 10).optional().describe('What it is, such as "talk" or "workshop".'),
    links: z
      .partialRecord(z.enum(EVENT_LINKS), webAddress)
      .optional()
      .describe('Its page, programme, registration, recording and slides.'),
    related: related.optional(),
    updated: day
      .optional()
      .describe('When this was last changed in a way that calendars should take over.'),
    sources: statementSources.describe('Where it was said.'),
  })
  .superRefine(({ start, end, timeZone: zone }, context) => {
    const fault = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (hasTime(start) && !zone)
      fault('start', 'Say under `timeZone` by which clocks, such as Europe/Zurich.');
    for (const [key, value = ''] of [
      ['start', start],
      ['end', end],
    ] as const)
      if (
        zone &&
        isZone(zone) &&
        hasTime(value) &&
        existsInCalendar(value) &&
        !isShown(value, zone)
      )
        fault(key, 'Clocks skip this time: they are put forward in that night.');
    if (end === undefined) return;
    if (hasTime(start) !== hasTime(end) || hasDay(start) !== hasDay(end))
      fault('end', 'Write start and end alike: both as days, or both with their times.');
    else if (end < start)
      fault('end', 'It ends before it starts. Exchange the two, or correct one.');
  });

export type OfficeEvent = z.output<typeof eventSchema>;

function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code)[0] === code && /^[a-z]{2,3}(?:-|$)/.test(code);
  } catch {
    return false;
  }
}
