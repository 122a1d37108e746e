/** Dates and numbers in the locale of the interface. */
import { createFormat } from '../lib/format.ts';
import { once } from '../lib/once.ts';
import { getInterfaceLocale } from './site.ts';

const getFormat = once(() => createFormat(getInterfaceLocale()));

/** Cache of formatted dates. */
const knownDates = new Map<string, string>();

/** `14 Sep 2026` for a day or an instant, `Sep 2026` for a month. */
export function formatDate(iso: string): string {
  const known = knownDates.get(iso) ?? getFormat().date(iso);
  knownDates.set(iso, known);
  return known;
}

export function formatNumber(value: number): string {
  return getFormat().number(value);
}

/** A share of 0 to 1 as whole per cent; small shares become "< 1 %", not zero. */
export function formatShare(share: number): string {
  return getFormat().share(share);
}
