/** Dates, numbers and lists in the words of the instance's locale. */
import { site } from './site.ts';

const dayFormat = new Intl.DateTimeFormat(site.locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat(site.locale, {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const numberFormat = new Intl.NumberFormat(site.locale);
const percentFormat = new Intl.NumberFormat(site.locale, { style: 'percent' });
const listFormat = new Intl.ListFormat(site.locale, { type: 'conjunction' });

/** Dates that were asked for before: pages name the same ones over and over. */
const knownDates = new Map<string, string>();

/** `14 Sep 2026` for a day or a moment, `Sep 2026` for a month. */
export function formatDate(iso: string): string {
  const known = knownDates.get(iso) ?? dateInWords(iso);
  knownDates.set(iso, known);
  return known;
}

function dateInWords(iso: string): string {
  if (/^\d{4}-\d{2}$/.test(iso)) return monthFormat.format(new Date(`${iso}-01T00:00:00Z`));
  return dayFormat.format(new Date(iso));
}

export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

/** A share of 0 to 1 as whole per cent; a trace is said as such, never as zero. */
export function formatShare(share: number): string {
  return share > 0 && share < 0.005
    ? `< ${percentFormat.format(0.01)}`
    : percentFormat.format(share);
}

export function formatList(items: readonly string[]): string {
  return listFormat.format(items);
}
