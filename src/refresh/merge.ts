/** Merges a reading into the former record. What was not looked for, or could not be read, keeps its last value. */
import { failingSince } from './failing.ts';
import {
  FACTS,
  servicesOf,
  type Facts,
  type FactName,
  type MetadataRecord,
} from '../schemas/metadata.ts';
import type { Failure } from '../lib/http/failure.ts';
import type { Reading } from './provider.ts';
import { provenanceOf, type Provenance } from './provenance.ts';

type Kept = NonNullable<MetadataRecord['kept']>[number];

/**
 * The record after a successful reading: each fact that was looked for gets its new value or becomes absent; each other
 * fact keeps its value, source and age.
 */
export function mergeReading(
  previous: MetadataRecord | undefined,
  reading: Reading,
  fetchedAt: string,
): MetadataRecord {
  const looked = new Set(reading.looked);
  const left = previous
    ? FACTS.filter((name) => !looked.has(name) && previous[name] !== undefined)
    : [];
  const facts: Facts = {
    ...pick(reading.facts, [...looked]),
    ...(previous && pick(previous, left)),
  };
  const now: Provenance = {
    source: reading.source,
    fetchedAt,
    ...(reading.url !== undefined && { url: reading.url }),
  };
  const kept = previous ? keptFacts(previous, left) : [];
  return {
    ...now,
    ...facts,
    ...(kept.length > 0 && { kept }),
    ...(previous && servicesOf(previous)),
  };
}

/** The record after a failure: the last good values, and since when they could not be confirmed. */
export function mergeFailure(
  previous: MetadataRecord,
  failure: Failure,
  now: string,
): MetadataRecord {
  const { failing } = previous;
  const since = failing && Date.parse(failing.since) <= Date.parse(now) ? failing.since : now;
  if (failing?.reason === failure.reason && failing.since === since) return previous;
  return { ...previous, failing: failingSince(since, failure) };
}

/** True when both have the same values, whenever they were read. */
export function saysTheSame(
  one: MetadataRecord | undefined,
  other: MetadataRecord | undefined,
): boolean {
  const timeless = ({ fetchedAt: _, ...rest }: MetadataRecord) => JSON.stringify(sortKeys(rest));
  return one === other || Boolean(one && other && timeless(one) === timeless(other));
}

/** Names of the facts whose values differ. */
export function changedFacts(one: MetadataRecord | undefined, other: MetadataRecord): FactName[] {
  return FACTS.filter(
    (name) =>
      JSON.stringify(sortKeys(one?.[name], name)) !== JSON.stringify(sortKeys(other[name], name)),
  );
}

function keptFacts(previous: MetadataRecord, left: readonly FactName[]): Kept[] {
  const groups = Map.groupBy(left, (name) => JSON.stringify(provenanceOf(previous, name)));
  return [...groups]
    .map(([provenance, facts]) => ({ ...(JSON.parse(provenance) as Provenance), facts }) as Kept)
    .toSorted((a, b) => (a.facts.join() < b.facts.join() ? -1 : 1));
}

function pick<From extends Facts>(from: From, names: readonly FactName[]): Facts {
  return Object.fromEntries(
    names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]),
  );
}

/** Keys in alphabetical order; that of languages has a meaning (largest first) and stays. */
function sortKeys(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => sortKeys(item));
  if (typeof value !== 'object' || value === null || key.startsWith('language')) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sortKeys(inner, name)]),
  );
}
