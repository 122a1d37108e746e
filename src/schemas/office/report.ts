/** The annual report as data: `content/reports/<year>.yaml`. */
import { z } from 'astro/zod';

import { words } from '../localised.ts';
import { id, listOf } from '../text.ts';
import { statementSource } from './statement.ts';

const part = z.strictObject({
  id: id.describe('The same for the same part in each year.'),
  label: words(120),
  value: z.number(),
});

const figure = z
  .strictObject({
    id: id.describe('The same for the same figure in each year.'),
    group: words(60).describe('The heading under which it is shown, such as "Requests".'),
    label: words(120),
    unit: words(40).describe('What is counted, such as "requests".'),
    value: z.number().optional(),
    approximate: z.boolean().optional().describe('Whether the source says "about".'),
    series: listOf(part, 60).min(1).optional().describe('Parts of a whole, in place of one value.'),
    total: z.number().optional().describe('The sum of the series, where the source states it.'),
    unknown: words(300).optional().describe('Why there is no number, in place of one.'),
    period: words(80).describe('Such as "2024" or "January to November 2024".'),
    definition: words(400).describe(
      'What is counted, and what is not; the same words in each year, unless something else is counted.',
    ),
    section: words(160).describe('Where in the source it stands.'),
    contradiction: words(600).optional().describe('What the source says otherwise elsewhere.'),
  })
  .refine(
    ({ value, series, unknown }) =>
      [value, series, unknown].filter((given) => given !== undefined).length === 1,
    'Give a value, a series, or under `unknown` why there is none: one of the three.',
  );

export const reportSchema = z.strictObject({
  title: words(120),
  summary: words(300),
  source: statementSource.describe('The document that the figures come from.'),
  figures: listOf(figure, 300).min(1),
});

/** File name without extension. */
export const YEAR_PATTERN = /^(?:19|20)\d{2}$/;

export type Report = z.output<typeof reportSchema>;
export type ReportFigure = z.output<typeof figure>;
