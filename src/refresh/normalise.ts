/** Normalises what forges answer: SPDX id or absent, ISO dates, whole numbers, clean text. */
import { isMapping } from '../lib/is-mapping.ts';
import licenses from 'spdx-license-ids/index.json' with { type: 'json' };
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };

import { languageShares } from '../catalogue/language-shares.ts';
import { HIDDEN } from '../schemas/patterns.ts';
import { webAddress } from '../schemas/text.ts';

const SPDX = new Map([...deprecated, ...licenses].map((id) => [id.toLowerCase(), id]));

/** One line of text in NFC, without control characters; undefined if nothing is left. */
export function cleanLine(value: unknown, max = 2_000): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, max * 4)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(INVISIBLE, '')
    .trim();
  return [...text].slice(0, max).join('') || undefined;
}

const INVISIBLE = new RegExp(HIDDEN, 'gu');

/** The SPDX id in its official spelling. Undefined for what a forge could not identify (`NOASSERTION`, `other`). */
export function spdxId(value: unknown): string | undefined {
  return typeof value === 'string' ? SPDX.get(value.trim().toLowerCase()) : undefined;
}

/** An instant in UTC, without fractions of a second. */
export function instant(value: unknown): string | undefined {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined;
  const date = new Date(value);
  const year = date.getUTCFullYear();
  // Forgejo writes a date of year 1 for "never"; clocks of committers may be far ahead.
  if (Number.isNaN(year) || year < 1970 || year > 2200) return undefined;
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

export function address(value: unknown): string | undefined {
  const text = cleanLine(value);
  return text !== undefined && webAddress.safeParse(text).success ? text : undefined;
}

/** Topics in alphabetical order, without duplicates. */
export function topics(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.map((item) => cleanLine(item, 100)).filter((item) => item !== undefined);
  return names.length > 0 ? [...new Set(names)].toSorted() : undefined;
}

/** Percentages by language → rounded shares, largest first, without the smallest. */
export function shares(value: unknown): Record<string, number> | undefined {
  return orNothing(languageShares(sizes(value)).map(({ name, share }) => [name, share]));
}

/** Bytes by language, largest first. */
export function bytes(value: unknown): Record<string, number> | undefined {
  const rows = Object.entries(sizes(value)).filter(([, size]) => Number.isSafeInteger(size));
  return orNothing(rows.toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)));
}

/** A forge lists dozens for a large project. */
const MOST_LANGUAGES = 20;

function orNothing(rows: readonly (readonly [string, number])[]) {
  return rows.length > 0 ? Object.fromEntries(rows.slice(0, MOST_LANGUAGES)) : undefined;
}

function sizes(value: unknown): Record<string, number> {
  if (!isMapping(value)) return {};
  const rows = Object.entries(value)
    .map(([name, size]) => [cleanLine(name, 60), Number(size)] as const)
    .filter(([name, size]) => name !== undefined && Number.isFinite(size) && size > 0);
  return Object.fromEntries(rows) as Record<string, number>;
}
