import { nearest } from '../lib/distance.ts';
import { at, keysOf, note, type Item } from '../schemas/manifest/node.ts';

/** A file with more of them is of another format. */
const MOST_UNKNOWN = 20;

/** Notes each key that a closed format does not have, with the one that may be meant. */
export function noteUnknownKeys(item: Item, known: ReadonlySet<string>, format: string): void {
  const unknown = keysOf(item).filter((key) => !known.has(key));
  for (const key of unknown.slice(0, MOST_UNKNOWN)) {
    const [meant] = nearest(key, known, 1);
    const hint = meant ? ` Did you mean "${meant}"?` : '';
    note(at(item, key), 'manifest/unknown-key', `${format} has no such key.${hint}`);
  }
}

/** Notes a version of the format that is absent or that nobody has published. */
export function noteSchemaVersion(item: Item, known: RegExp, versions: string): void {
  const { value } = item;
  if (typeof value === 'string' && known.test(value.trim())) return;
  const message = `This is the version of the format, not of the project. Write ${versions}.`;
  note(item, 'manifest/schema-version', message);
}
