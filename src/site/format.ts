/** Dates, numbers and lists in the words of the instance's locale. */
import { once } from '../lib/once.ts';
import { getSite } from './site.ts';

/** To make one takes far longer than to use it. */
const getFormats = once(() => {
  const { locale } = getSite();
  const month = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return {
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', ...month }),
    month: new Intl.DateTimeFormat(locale, month),
    number: new Intl.NumberFormat(locale),
    percent: new Intl.NumberFormat(locale, { style: 'percent' }),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
  };
});

/** Dates that were asked for before: pages name the same ones over and over. */
const knownDates = new Map<string, string>();

/** `14 Sep 2026` for a day or a moment, `Sep 2026` for a month. */
export function formatDate(iso: string): string {
  const known = knownDates.get(iso) ?? dateInWords(iso);
  knownDates.set(iso, known);
  return known;
}

function dateInWords(iso: string): string {
  const { day, month } = getFormats();
  if (/^\d{4}-\d{2}$/.test(iso)) return month.format(new Date(`${iso}-01T00:00:00Z`));
  return day.format(new Date(iso));
}

export function formatNumber(value: number): string {
  return getFormats().number.format(value);
}

/** A share of 0 to 1 as whole per cent; a trace is said as such, never as zero. */
export function formatShare(share: number): string {
  const { percent } = getFormats();
  return share > 0 && share < 0.005 ? `< ${percent.format(0.01)}` : percent.format(share);
}

export function formatList(items: readonly string[]): string {
  return getFormats().list.format(items);
}
