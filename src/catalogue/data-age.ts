/** The age of repository data. */
import type { FailureReason } from '../lib/http/failure.ts';
import type { MetadataRecord } from '../schemas/metadata.ts';

const DAY = 24 * 3_600_000;

export type Age =
  | { readonly kind: 'checked'; readonly days: number }
  /** Only the month is known. */
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'failing'; readonly days: number; readonly reason: FailureReason };

/** The age of a record. `today` is a day or an instant. */
export function ageOf({ fetchedAt, failing }: MetadataRecord, today: string): Age {
  if (failing)
    return { kind: 'failing', days: daysBetween(fetchedAt, today), reason: failing.reason };
  if (/^\d{4}-\d{2}$/.test(fetchedAt)) return { kind: 'month', month: fetchedAt };
  return { kind: 'checked', days: daysBetween(fetchedAt, today) };
}

/** Whole days between two dates; at least 0. A month counts as its last day. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - endOf(from)) / DAY));
}

/** The latest `fetchedAt` of some records, as written; undefined if there are none. */
export function latestReading(
  records: Iterable<Pick<MetadataRecord, 'fetchedAt'> | undefined>,
): string | undefined {
  const all = [...records].flatMap((record) => record?.fetchedAt ?? []);
  return all.reduce<string | undefined>(
    (latest, one) => (latest === undefined || endOf(one) > endOf(latest) ? one : latest),
    undefined,
  );
}

/** A date in milliseconds since the epoch; for a month, its last day. */
export function endOf(moment: string): number {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(moment) ?? [];
  return year && month ? Date.UTC(Number(year), Number(month), 0) : Date.parse(moment);
}
