/** The small texts that every other schema is made of: ids, lines, addresses and dates. */
import { z } from 'astro/zod';

import { DOI_PATTERN, ID_PATTERN } from './patterns.ts';

export { ID_PATTERN } from './patterns.ts';

export const id = z
  .string()
  .max(80)
  .regex(ID_PATTERN, 'Use lower-case letters, digits and single hyphens, such as "wr-switch-hw".');

/** One line of plain text: trimmed, without line breaks or control characters. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'Write some text, or leave the key out.')
    .max(max, `Shorten this to ${max} characters or fewer.`)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'Write this on one line, without control characters.');
}

/** Markdown of any length that a page can bear. */
export const markdown = z.string().trim().min(1).max(20_000);

/** A web address. Plain http is accepted here and warned about by the validator, which knows where it stands. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'Write a full web address that starts with https://.',
});

/** A calendar day, `2026-11-21`. YAML hands an unquoted one over as a Date. */
export const day = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date('Write the date as year-month-day, such as 2026-11-21.'),
  )
  .meta({ type: 'string', format: 'date' });

/** A digital object identifier without its resolver, such as `10.5281/zenodo.848818`. */
export const doi = z
  .string()
  .regex(DOI_PATTERN, 'Write the DOI without "https://doi.org/", such as 10.5281/zenodo.848818.');
