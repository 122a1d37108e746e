/**
 * Entries of a built site, found by what a test needs of them: none is named, so that any of the instance may be
 * renamed or retired.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Entry, Kind } from '../../src/schemas/entry.ts';

export interface ShownEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly number?: string;
  readonly entry: Entry;
  /** Ids of the ecosystems that it belongs to. */
  readonly ecosystems: readonly string[];
}

type Fits = (entry: ShownEntry) => boolean;

/** Those that are not retired; the one of which most is stated comes first. */
export function shownEntries(folder: string): ShownEntry[] {
  const text = readFileSync(join(folder, 'api/v1/catalogue.json'), 'utf8');
  const { projects } = JSON.parse(text) as { projects: ShownEntry[] };
  const length = ({ entry }: ShownEntry) => JSON.stringify(entry).length;
  return projects
    .filter(({ entry }) => !entry.retired)
    .toSorted((one, other) => length(other) - length(one) || one.id.localeCompare(other.id));
}

/** @throws if none fits. */
export function entryThat(what: string, entries: readonly ShownEntry[], fits: Fits): ShownEntry {
  const found = entries.find(fits);
  if (!found) throw new Error(`The site shows no entry that ${what}.`);
  return found;
}

/** The name that most entries share, such as that of a topic; undefined if there is none. */
export function mostShared(
  entries: readonly ShownEntry[],
  namesOf: (entry: ShownEntry) => readonly string[] | undefined,
): string | undefined {
  const all = entries.flatMap((entry) => namesOf(entry) ?? []);
  const counts = [...Map.groupBy(all, (name) => name)].map(([name, { length }]) => ({
    name,
    length,
  }));
  return counts.toSorted(
    (one, other) => other.length - one.length || one.name.localeCompare(other.name),
  )[0]?.name;
}
