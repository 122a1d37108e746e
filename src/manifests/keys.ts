import { manifestFaults as say } from '#messages/manifests.ts';
import { distance, nearest } from '../lib/distance.ts';
import { at, isAbsent, keysOf, note, type Item } from '../schemas/manifest/node.ts';

/** A file with more of them is of another format. */
const MOST_UNKNOWN = 20;

/** Notes each key that a closed format does not have, with the one that may be meant. */
export function noteUnknownKeys(item: Item, known: ReadonlySet<string>, format: string): void {
  const unknown = keysOf(item).filter((key) => !known.has(key));
  for (const key of unknown.slice(0, MOST_UNKNOWN)) {
    const [meant] = nearest(key, known, 1);
    const isMistyped = meant !== undefined && isAbsent(at(item, meant));
    const code = isMistyped ? 'manifest/mistyped-key' : 'manifest/unknown-key';
    note(at(item, key), code, meant ? say.keyNear(format, meant) : say.noKey(format));
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
    note(at(item, key), 'manifest/mistyped-key', say.keyNear(format, meant));
  }
}

/** Notes a version of the format that is absent or that nobody has published, with what to write. */
export function noteSchemaVersion(item: Item, known: RegExp, message: string): void {
  const { value } = item;
  if (typeof value === 'string' && known.test(value.trim())) return;
  note(item, 'manifest/schema-version', message);
}
