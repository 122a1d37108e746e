import { manifestFaults as say } from '#messages/manifests.ts';
import { distance, nearest } from '../lib/distance.ts';
import { at, isAbsent, keysOf, note, type Item } from '../schemas/manifest/node.ts';

/** Limit: a file with more unknown keys is of another format. */
const MOST_UNKNOWN = 20;

/** Notes each unknown key of a closed format, with a suggestion. */
export function noteUnknownKeys(item: Item, known: ReadonlySet<string>, format: string): void {
  const unknown = keysOf(item).filter((key) => !known.has(key));
  for (const key of unknown.slice(0, MOST_UNKNOWN)) {
    const [meant] = nearest(key, known, 1);
    const isMistyped = meant !== undefined && isAbsent(at(item, meant));
    const code = isMistyped ? 'manifest/mistyped-key' : 'manifest/unknown-key';
    note(at(item, key), code, meant ? say.keyNear(format, meant) : say.noKey(format));
  }
}

/** Edit distance at which a key in an open format counts as misspelt. */
const SLIP = 2;

/** Notes each key that is similar to a known one that the file lacks; other unknown keys are allowed. */
export function noteMistypedKeys(item: Item, read: ReadonlySet<string>, format: string): void {
  const missing = [...read].filter((key) => isAbsent(at(item, key)));
  for (const key of keysOf(item).filter((one) => !read.has(one))) {
    const [meant] = nearest(key, missing, 1);
    if (meant === undefined || distance(key, meant, SLIP) > SLIP) continue;
    note(at(item, key), 'manifest/mistyped-key', say.keyNear(format, meant));
  }
}

/** Notes a missing or unknown version of the format, with what to write. */
export function noteSchemaVersion(item: Item, known: RegExp, message: string): void {
  const { value } = item;
  if (typeof value === 'string' && known.test(value.trim())) return;
  note(item, 'manifest/schema-version', message);
}
