/** Mapping from the keys of a format to the fields of an entry, with reasons for keys that are not taken. */
import { importReasons as because } from '#messages/importers.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { at, each, isAbsent, keysOf, MOST_ITEMS, type Item } from '../../schemas/manifest/node.ts';
import type { ManifestCode, ManifestProblem } from '../../schemas/manifest/problem.ts';
import type { DraftValues, Dropped } from '../../schemas/draft.ts';
import { own } from '../../lib/records.ts';
import { upTo } from '../../lib/up-to.ts';

export interface Crosswalk {
  /** Field of the entry → possible keys; the first with a value is used. */
  readonly taken: Readonly<Record<string, readonly string[]>>;
  /** Key → why it is not taken. */
  readonly left: Readonly<Record<string, string>>;
  /** Field that is made of several keys → all of them. */
  readonly joined?: Readonly<Record<string, readonly string[]>>;
}

/** The keys, those first whose texts say what is looked for, since others may hold something else. */
export function statingFirst(
  keys: readonly string[],
  textsAt: (key: string) => readonly string[],
  read: (text: string) => unknown,
): readonly string[] {
  const states = (key: string) => textsAt(key).some((text) => read(text) !== undefined);
  return [...keys.filter(states), ...keys.filter((key) => !states(key))];
}

export interface Account {
  /** Field of the entry → key in the file. */
  readonly origins: Readonly<Record<string, string>>;
  readonly dropped: readonly Dropped[];
}

/** Problems to be fixed in the file that cost no value. */
const NO_LOSS: ReadonlySet<ManifestCode> = new Set([
  'manifest/schema-version',
  'manifest/license-deprecated',
]);

/** Limit of the report. */
const MOST_DROPPED = 200;

/** The source of each value, and for every other key the reason why it was dropped. */
export function accountFor(
  { base, crosswalk: { taken, left, joined = {} } }: { base: Item; crosswalk: Crosswalk },
  values: DraftValues,
  refused: Readonly<Record<string, string>>,
  problems: readonly ManifestProblem[],
): Account {
  const stated = new Set(pathsIn(values));
  const origins = originsOf(base, stated, taken);
  const parts = [...stated].flatMap((field) => own(joined, field) ?? []);
  const used = new Set([...Object.values(origins), ...parts]);
  const losses = problems.filter(({ code }) => !NO_LOSS.has(code));
  const told = new Set(losses.flatMap(({ path }) => [path, ...branchesOf(path)]));
  const known = [...Object.values(taken).flat(), ...Object.keys(left), ...parts];
  const fieldsOf = fieldsByKey(taken);
  const refusedKeys = refusals(taken, refused);
  const { description: unfit } = refused;
  const lost = unfit === undefined ? undefined : firstStated('description', base, taken)?.path;
  const dropped = leavesOf(base, knownPaths(known)).flatMap((leaf): Dropped[] => {
    // Though a summary was made of it.
    if (unfit !== undefined && leaf.path === lost) return [{ field: leaf.path, because: unfit }];
    if (told.has(leaf.path) || used.has(leaf.path)) return tooMany(leaf);
    const key = relative(leaf, base);
    const reason =
      refusedKeys.get(key) ?? own(left, key) ?? otherReason(leaf, fieldsOf.get(key) ?? [], origins);
    return [{ field: leaf.path, because: reason }];
  });
  const noted = losses.map(({ path, message }) => ({ field: path, because: message }));
  return { origins, dropped: limited([...noted, ...dropped]) };
}

/** Groups whose parts have separate sources. */
const IN_PARTS: ReadonlySet<string> = new Set(['licenses', 'links', 'identifiers']);

/** Paths of the values that are present: `name`, `links.issues`. */
export function pathsIn(values: DraftValues): string[] {
  return Object.entries(values).flatMap(([key, value]) =>
    IN_PARTS.has(key) && isMapping(value)
      ? Object.keys(value).map((part) => `${key}.${part}`)
      : key,
  );
}

/** The first of the keys of a field that has a value. */
function firstStated(field: string, base: Item, taken: Crosswalk['taken']): Item | undefined {
  return keysFor(field, taken)
    .map((key) => below(base, key))
    .find((item) => !isAbsent(item));
}

function originsOf(base: Item, stated: ReadonlySet<string>, taken: Crosswalk['taken']) {
  const pairs = [...stated].flatMap((field) => {
    const found = firstStated(field, base, taken);
    return found ? [[field, found.path] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** The item at a path of plain keys. */
function below(base: Item, path: string): Item {
  return path.split('.').reduce((item, key) => at(item, key), base);
}

interface KnownPaths {
  readonly paths: ReadonlySet<string>;
  /** Prefixes of the known paths. */
  readonly branches: ReadonlySet<string>;
}

function knownPaths(paths: readonly string[]): KnownPaths {
  return { paths: new Set(paths), branches: new Set(paths.flatMap(branchesOf)) };
}

/** `a` and `a.b` for `a.b.c`. */
function branchesOf(path: string): string[] {
  return Array.from(path.matchAll(/\./g), ({ index }) => path.slice(0, index));
}

/** The known values, and unknown keys beside them. */
function leavesOf(item: Item, known: KnownPaths, way = ''): Item[] {
  return keysOf(item).flatMap((key) => {
    const child = at(item, key);
    const path = way ? `${way}.${key}` : key;
    if (isAbsent(child)) return [];
    const isBranch = isMapping(child.value) && known.branches.has(path);
    return isBranch ? leavesOf(child, known, path) : [child];
  });
}

function relative({ path }: Item, base: Item): string {
  return base.path ? path.slice(base.path.length + 1) : path;
}

/** Key → why the entry refused the field that it would have become. */
function refusals(taken: Crosswalk['taken'], refused: Readonly<Record<string, string>>) {
  const pairs = Object.entries(refused).flatMap(([field, reason]) =>
    keysFor(field, taken).map((key) => [key, reason] as const),
  );
  return new Map(pairs.toReversed());
}

/** Key → the fields that it may become. */
function fieldsByKey(taken: Crosswalk['taken']): ReadonlyMap<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [field, keys] of Object.entries(taken)) {
    for (const key of keys) fields.set(key, [...(fields.get(key) ?? []), field]);
  }
  return fields;
}

/** In a format without a key for the title, it is part of the name. */
export function keysFor(field: string, taken: Crosswalk['taken']): readonly string[] {
  const group = field === 'title' ? 'name' : upTo(field, '.');
  return own(taken, field) ?? own(taken, group) ?? [];
}

function otherReason(
  { value }: Item,
  fields: readonly string[],
  origins: Account['origins'],
): string {
  const other = fields.map((field) => origins[field]).find((origin) => origin !== undefined);
  if (other) return because.elsewhere(other);
  if (fields.length === 0) return because.noField;
  const isPath = typeof value === 'string' && fields.some((field) => field.startsWith('links.'));
  return isPath ? because.noAddress : because.nothing;
}

function tooMany(leaf: Item): Dropped[] {
  const count = Array.isArray(leaf.value) ? leaf.value.length : each(leaf).length;
  if (count <= MOST_ITEMS) return [];
  return [{ field: `${leaf.path}.${MOST_ITEMS}`, because: because.tooMany(count - MOST_ITEMS) }];
}

function limited(dropped: readonly Dropped[]): Dropped[] {
  const more = dropped.length - MOST_DROPPED;
  if (more <= 0) return [...dropped];
  return [...dropped.slice(0, MOST_DROPPED), { field: '', because: because.moreKeys(more) }];
}
