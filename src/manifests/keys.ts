import { distance, nearest } from '../lib/distance.ts';
import { at, isAbsent, keysOf, note, type Item } from '../schemas/manifest/node.ts';

/** A file with more of them is of another format. */
const MOST_UNKNOWN = 20;

/** Notes each key that a closed format does not have, with the one that may be meant. */
export function noteUnknownKeys(item: Item, known: ReadonlySet<string>, format: string): void {
  const unknown = keysOf(item).filter((key) => !known.has(key));
  for (const key of unknown.slice(0, MOST_UNKNOWN)) {
    const [meant] = nearest(key, known, 1);
    const hint = meant ? ` Did you mean "${meant}"?` : '';
    const isMistyped = meant !== undefined && isAbsent(at(item, meant));
    const code = isMistyped ? 'manifest/mistyped-key' : 'manifest/unknown-key';
    note(at(item, key), code, `${format} has no such key.${hint}`);
  }
}

/** As many letters may be wrong in a key of a format that lets a file have any. */
const SLIP = 2;

/** Notes each key that is nearly one that is read and that the file does not have; others are no fault. */
export function noteMistypedKeys(item: Item, read: ReadonlySet<string>, format: string): void {
  const missing = [...read].filter((key) => isAbsent(at(item, key)));
  for (const key of keysOf(item).filter((one) => !read.has(one))) {
    const [meant] = nearest(key, missing, 1);
    if (meant === undefined || distance(key, meant, SLIP) > SLIP) continue;
    const message = `${format} has no such key. Did you mean "${meant}"?`;
    note(at(item, key), 'manifest/mistyped-key', message);
  }
}

/** Notes a version of the format that is absent or that nobody has published. */
export function noteSchemaVersion(item: Item, known: RegExp, versions: string): void {
  const { value } = item;
  if (typeof value === 'string' && known.test(value.trim())) return;
  const message = `This is the version of the format, not of the project. Write ${versions}.`;
  note(item, 'manifest/schema-version', message);
}
