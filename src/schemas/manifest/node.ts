/** A value in a manifest with its path, and functions that read it and note faults. */
import { isMapping } from '../../lib/is-mapping.ts';
import type { ManifestCode, ManifestProblem } from './problem.ts';
import { valueAt } from '../../lib/records.ts';

/** Collects the problems of one file. */
export interface Notes {
  readonly file: string;
  readonly problems: ManifestProblem[];
  /** Limit, if not the default. */
  readonly most?: number;
}

export interface Item {
  readonly value: unknown;
  /** Keys and indices, joined by dots. */
  readonly path: string;
  readonly notes: Notes;
}

/** Items per list; further ones are dropped. */
export const MOST_ITEMS = 50;

/** Problems per file. Beyond it, each code is still noted once. */
const MOST_PROBLEMS = 20;

export function rootItem(value: unknown, notes: Notes): Item {
  return { value, path: '', notes };
}

/** Notes a problem and returns undefined, so that a reader can return it in place of the value. */
export function note({ notes, path }: Item, code: ManifestCode, message: string): undefined {
  const alike = notes.problems.filter((known) => known.code === code);
  const isFull = notes.problems.length >= (notes.most ?? MOST_PROBLEMS) && alike.length > 0;
  if (isFull || alike.some((known) => known.path === path)) return undefined;
  notes.problems.push({ code, file: notes.file, path, message });
  return undefined;
}

/** The value of a key; an absent item where there is none. Own keys only. */
export function at({ value, path, notes }: Item, key: string): Item {
  return { value: valueAt(value, key), path: path ? `${path}.${key}` : key, notes };
}

/** The same, but a value other than a mapping is noted. */
export function within(item: Item, key: string): Item {
  if (!isAbsent(item) && !isMapping(item.value)) {
    note(item, 'manifest/type', 'Write keys and values here.');
  }
  return at(item, key);
}

/** The first of several keys with a value. */
export function firstAt(item: Item, ...keys: [string, ...string[]]): Item {
  const found = keys.map((key) => at(item, key)).find((candidate) => !isAbsent(candidate));
  return found ?? at(item, keys[0]);
}

/** A list as items; a single value as a list of one; an absent one as an empty list. */
export function each(item: Item): Item[] {
  if (isAbsent(item)) return [];
  if (!Array.isArray(item.value)) return [item];
  const values: unknown[] = item.value.slice(0, MOST_ITEMS);
  return values
    .map((value, index) => ({ value, path: `${item.path}.${index}`, notes: item.notes }))
    .filter((child) => !isAbsent(child));
}

/** True for what people and programs write for "no value". */
export function isAbsent({ value }: Item): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'string' && /^(?:~|null|none|n\/a|tbd|noassertion)?$/i.test(value.trim());
}

/** The keys that are present, in the order of the file. */
export function keysOf({ value }: Item): string[] {
  return isMapping(value) ? Object.keys(value) : [];
}
