/** How the site of an office looks: `brand/brand.yaml`. Each part may be left out. */
import { z } from 'astro/zod';

import type { Token } from './palette.ts';
import { line, listOf } from './text.ts';

const hex = z
  .string()
  .regex(/^#[\da-f]{6}$/i, 'Write a colour as six hexadecimal digits in quotes, such as "#1b4c9c".')
  .toLowerCase();

const colour = z.strictObject({
  light: hex.describe('By day.'),
  dark: hex.describe('By night.'),
});

const colours = {
  paper: colour.optional().describe('Behind everything.'),
  sheet: colour.optional().describe('Behind what can be used: cards and fields.'),
  wash: colour.optional().describe('Behind code and the heads of tables.'),
  ink: colour.optional().describe('Headings, words, controls.'),
  ink2: colour.optional().describe('Running text that supports.'),
  ink3: colour.optional().describe('Dates, numbers and other small print.'),
  rule: colour.optional().describe('Hairlines, which decorate only.'),
  line: colour.optional().describe('The outlines of fields and buttons.'),
  hardware: colour.optional().describe('The kind of hardware.'),
  gateware: colour.optional().describe('The kind of gateware.'),
  software: colour.optional().describe('The kind of software.'),
  documentation: colour.optional().describe('The kind of documentation.'),
  hardwareTint: colour.optional().describe('Behind a line of hardware.'),
  gatewareTint: colour.optional().describe('Behind a line of gateware.'),
  softwareTint: colour.optional().describe('Behind a line of software.'),
  documentationTint: colour.optional().describe('Behind a line of documentation.'),
  bad: colour.optional().describe('What is wrong.'),
  focus: colour
    .optional()
    .describe('Behind the link that the keyboard has reached, and behind selected words.'),
  onFocus: colour.optional().describe('Words on `focus`.'),
} satisfies Record<Token, z.ZodType>;

const font = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z\d][\w-]*\.woff2$/i, 'Name a woff2 file that stands in brand/fonts/.')
    .describe('Its name in brand/fonts/.'),
  license: line(60).describe('SPDX expression of its licence.'),
  copyright: line(200).describe('Who holds the copyright, as the font says it.'),
});

export const brandSchema = z.strictObject({
  name: listOf(line(60), 3)
    .min(1)
    .optional()
    .describe('The name of the office in the lines of the masthead, after the organisation.'),
  colours: z
    .strictObject(colours)
    .optional()
    .describe('Those that are left out follow from the others, or are those of the program.'),
  fonts: z
    .strictObject({
      text: font.optional().describe('For all words; weights 400 to 750 are used.'),
      code: font.optional().describe('For code, numbers and labels.'),
    })
    .optional()
    .describe('In place of those of the program.'),
});

export type BrandFile = z.output<typeof brandSchema>;
export type BrandFont = z.output<typeof font>;
export type FontName = keyof NonNullable<BrandFile['fonts']>;
