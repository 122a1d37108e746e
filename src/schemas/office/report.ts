/** The annual report as data: `content/reports/<year>.yaml`. */
import { z } from 'astro/zod';

import { id, line, listOf } from '../text.ts';
import { statementSource } from './statement.ts';

const figure = z
  .strictObject({
    id: id.describe('The same for the same figure in each year.'),
    label: line(120),
    unit: line(40).describe('What is counted, such as "requests".'),
    value: z.number().optional(),
    series: listOf(z.strictObject({ label: line(120), value: z.number() }), 60)
      .min(1)
      .optional()
      .describe('Parts of a whole, in place of one value.'),
    period: line(60).describe('Such as "2024" or "January to November 2024".'),
    definition: line(400).describe('What is counted, and what is not.'),
    section: line(120).describe('Where in the source it stands.'),
    contradiction: line(400).optional().describe('What the source says otherwise elsewhere.'),
  })
  .refine(
    ({ value, series }) => (value === undefined) !== (series === undefined),
    'Give either one value or a series.',
  );

export const reportSchema = z.strictObject({
  title: line(120),
  summary: line(300),
  source: statementSource.describe('The document that the figures come from.'),
  figures: listOf(figure).min(1),
});

export type Report = z.output<typeof reportSchema>;
export type ReportFigure = z.output<typeof figure>;
