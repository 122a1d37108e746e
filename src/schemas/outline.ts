/** Outlines of boards: `catalogue/vocabularies/outlines.yaml`, and how an entry refers to them. */
import { z } from 'astro/zod';

import type { Entry } from './entry.ts';
import { id, line, listOf, webAddress } from './text.ts';

/** Generous: a rack is half a metre wide. */
const millimetres = z.number().positive().max(5_000);
const place = z.number().nonnegative().max(5_000);

const connector = z.strictObject({
  interface: id.describe('The interface of an entry that has it, an id of `interfaces.yaml`.'),
  x: place.describe('From the left edge, in millimetres.'),
  y: place.describe('From the upper edge, in millimetres.'),
  width: millimetres,
  height: millimetres,
});

export const outlineSchema = z.strictObject({
  id,
  label: line(60).describe('The words that people read, such as "FMC, single width".'),
  description: line(300).describe('One sentence that says what it is.'),
  standard: line(60).describe('The standard that gives the size.'),
  width: millimetres.describe('In millimetres.'),
  height: millimetres.describe('In millimetres.'),
  parameter: line(60)
    .default('Form factor')
    .describe('The characteristic of an entry that names it.'),
  begins: listOf(line(60)).min(1).describe('What the value of that characteristic begins with.'),
  connectors: listOf(connector).optional().describe('Those that the standard gives a place.'),
  sources: listOf(webAddress).min(1).describe('Where the size, and the places, stand.'),
});

export type Connector = z.output<typeof connector>;
export type Outline = z.output<typeof outlineSchema>;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether the text is the phrase, or continues with another word. */
function beginsWith(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && !LETTER_OR_DIGIT.test(text.charAt(phrase.length));
}

/** The outline with the longest phrase that matches a characteristic of the entry. */
export function outlineOf(
  { specifications = [] }: Pick<Entry, 'specifications'>,
  outlines: readonly Outline[],
): Outline | undefined {
  const named = outlines.flatMap((outline) =>
    outline.begins
      .filter((phrase) =>
        specifications.some(
          ({ parameter, value }) => parameter === outline.parameter && beginsWith(value, phrase),
        ),
      )
      .map((phrase) => ({ outline, length: phrase.length })),
  );
  return named.toSorted((a, b) => b.length - a.length)[0]?.outline;
}
