/** The projects that a change touches, and how. */
import { isMapping } from '../../lib/is-mapping.ts';
import { isDeepStrictEqual } from 'node:util';

import type { EntryDocument, Instance } from '../../instance/read.ts';
import type { Kind } from '../../schemas/entry.ts';
import { at, textItems, whole } from '../../instance/validate/json-path.ts';

export type ChangeAction = 'added' | 'changed' | 'renamed' | 'retired' | 'removed';

export interface ProjectChange {
  readonly action: ChangeAction;
  readonly id: string;
  readonly kind: Kind;
  /** Path of the entry within the instance; the former one if it was removed. */
  readonly file: string;
  /** Former id. */
  readonly formerly?: string | undefined;
  /** Former path. */
  readonly formerFile?: string | undefined;
  /** Fields that changed; all of them for a new entry. */
  readonly fields: readonly string[];
}

type Entries = Pick<Instance, 'entries'>;

/** @param files changed paths within the instance. */
export function projectChanges(
  before: Entries,
  after: Entries,
  files: readonly string[],
): ProjectChange[] {
  const isTouched = new Set(files);
  const known = new Map(before.entries.map((entry) => [entry.id, entry]));
  const now = new Set(after.entries.map(({ id }) => id));
  const changed = after.entries
    .filter(({ file }) => isTouched.has(file))
    .map((entry) => changeOf(entry, known, now));
  const moved = new Set(changed.flatMap(({ id, formerly }) => formerly ?? id));
  const removed = before.entries
    .filter(({ id, file }) => isTouched.has(file) && !now.has(id) && !moved.has(id))
    .map(({ id, kind, file }) => ({ action: 'removed', id, kind, file, fields: [] }) as const);
  return [...changed, ...removed];
}

function changeOf(
  entry: EntryDocument,
  known: ReadonlyMap<string, EntryDocument>,
  now: ReadonlySet<string>,
): ProjectChange {
  const { id, kind, file } = entry;
  const former = known.get(id) ?? formerEntry(entry, known, now);
  const fields = changedFields(former?.value, entry.value);
  if (!former) return { action: 'added', id, kind, file, fields };
  if (former.id !== id) {
    return {
      action: 'renamed',
      id,
      kind,
      file,
      formerly: former.id,
      formerFile: former.file,
      fields,
    };
  }
  const isRetired = fields.includes('retired') && at(whole(entry), 'retired').value !== undefined;
  return { action: isRetired ? 'retired' : 'changed', id, kind, file, fields };
}

/** A renamed entry keeps its old id as an alias. */
function formerEntry(
  entry: EntryDocument,
  known: ReadonlyMap<string, EntryDocument>,
  now: ReadonlySet<string>,
): EntryDocument | undefined {
  const aliases = textItems(at(whole(entry), 'aliases')).map(({ value }) => value);
  const former = aliases.find((alias) => known.has(alias) && !now.has(alias));
  return former === undefined ? undefined : known.get(former);
}

export function changedFields(before: unknown, after: unknown): string[] {
  const [old, now] = [before, after].map((value) => (isMapping(value) ? value : {}));
  const keys = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
  return [...keys].filter((key) => !isDeepStrictEqual(old?.[key], now?.[key]));
}
