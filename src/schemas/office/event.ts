/** An event of the office or of a community: `content/events/<slug>.yaml`. */
import { z } from 'astro/zod';

import { day, id, line, listOf, webAddress } from '../text.ts';
import { related, statementSources } from './statement.ts';

export const EVENT_LINKS = ['page', 'programme', 'registration', 'recording', 'slides'] as const;

export const eventSchema = z.strictObject({
  title: line(120),
  start: day.describe('The first day.'),
  end: day.optional().describe('The last day, if it is another one.'),
  place: line(120).optional().describe('Town, and the place in it.'),
  organiser: line(120).optional(),
  summary: line(300).describe('What it is for, and afterwards what happened.'),
  tags: listOf(id, 10).optional(),
  links: z
    .partialRecord(z.enum(EVENT_LINKS), webAddress)
    .optional()
    .describe('Its page, programme, registration, recording and slides.'),
  related: related.optional(),
  sources: statementSources.describe('Where it was said.'),
});

export type OfficeEvent = z.output<typeof eventSchema>;
