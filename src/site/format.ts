/** Dates and numbers as the interface of the instance writes them. */
import { createFormat } from '../lib/format.ts';
import { once } from '../lib/once.ts';
import { getInterfaceLocale } from './site.ts';

const getFormat = once(() => createFormat(getInterfaceLocale()));

/** Dates that were asked for before: pages name the same ones over and over. */
const knownDates = new Map<string, string>();

/** `14 Sep 2026` for a day or a moment, `Sep 2026` for a month. */
export function formatDate(iso: string): string {
  const known = knownDates.get(iso) ?? getFormat().date(iso);
  knownDates.set(iso, known);
  return known;
}

export function formatNumber(value: number): string {
  return getFormat().number(value);
}

/** A share of 0 to 1 as whole per cent; a trace is said as such, never as zero. */
export function formatShare(share: number): string {
  return getFormat().share(share);
}
