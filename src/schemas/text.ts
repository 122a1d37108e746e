/** Schemas of small texts: ids, lines, addresses and dates. */
import { z } from 'astro/zod';

import {
  DOI_PATTERN,
  existsInCalendar,
  ID_PATTERN,
  isDeviceName,
  isPlain,
  isPublicAddress,
  isVisible,
} from './patterns.ts';

export { ID_PATTERN } from './patterns.ts';

export const id = z
  .string()
  .max(80)
  .regex(ID_PATTERN, 'Use lower-case letters, digits and single hyphens, such as "wr-switch-hw".')
  .refine(
    (value) => !isDeviceName(value),
    'Choose another id: Windows keeps this name for itself.',
  );

const UNSEEN =
  'Type this anew: it has characters that cannot be seen, or that turn the direction of the text.';

/** One line of plain text: trimmed, without line breaks, control characters or invisible characters. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'Write some text, or leave it out.')
    .max(max, `Shorten this to ${max} characters or fewer.`)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'Write this on one line, without control characters.')
    .refine(isVisible, UNSEEN)
    .refine(isPlain, 'Write plain text: markup such as <b> would be shown as it stands.');
}

/** Markdown of any length that a page can bear. */
/** Characters. */
export const LONGEST_MARKDOWN = 20_000;

export const markdown = z.string().trim().min(1).max(LONGEST_MARKDOWN).refine(isVisible, UNSEEN);

/** A list of limited length. */
export function listOf<Item extends z.ZodType>(item: Item, most = 100) {
  return z.array(item).max(most, `Shorten this list to ${most} items or fewer.`);
}

/** A web address. Plain http is accepted here; the validator warns, with the line. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'Write a full web address that starts with https://.',
  })
  .refine(
    isPublicAddress,
    'Write the address without a user name, a password, spaces or hidden characters: everybody can read it.',
  );

/** An instant, or a month where no more is known: `2026-08`. */
export const observed = z.union([
  z.iso.datetime({ offset: true }),
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
]);

/** A calendar day, `2026-11-21`. YAML parses an unquoted one as a Date. */
export const day = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date('Write the date as year-month-day, such as 2026-11-21.'),
  )
  .meta({ type: 'string', format: 'date' });

/**
 * A year, a month or a day: `2026`, `2026-11`, `2026-11-21`. YAML parses an unquoted year as a number and an unquoted
 * day as a Date.
 */
export const partialDay = z
  .preprocess(
    (value) => {
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      return typeof value === 'number' ? String(value) : value;
    },
    z
      .string()
      .regex(
        /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
        'Write a year, a month or a day, such as 2026, 2026-11 or 2026-11-21.',
      )
      .refine(
        (value) => !/^\d{4}-\d{2}-\d{2}$/.test(value) || existsInCalendar(value),
        'There is no such day.',
      ),
  )
  .meta({ type: ['string', 'integer'] });

/** A digital object identifier without its resolver, such as `10.5281/zenodo.848818`. */
export const doi = z
  .string()
  .regex(DOI_PATTERN, 'Write the DOI without "https://doi.org/", such as 10.5281/zenodo.848818.');
