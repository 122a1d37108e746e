/** Stated data only, for formats that cannot mark a value as detected. */
import type { Entry } from '../schemas/entry.ts';
import type { Project } from './project.ts';

/** Fields whose parts may have different sources. */
const IN_PARTS: ReadonlySet<string> = new Set(['licenses', 'links']);

/**
 * The entry without values from the forge. A manifest, a citation and structured data have no place for "read from
 * GitHub"; and whoever adds such a file to the repository states everything in it.
 */
export function statedEntry({ entry, fromForge = {} }: Project): Entry {
  if (Object.keys(fromForge).length === 0) return entry;
  const isStated = (path: string) => !Object.hasOwn(fromForge, path);
  const stated = Object.entries(entry)
    .filter(([field]) => isStated(field))
    .map(([field, value]) => [
      field,
      IN_PARTS.has(field) ? partsWhere((part) => isStated(`${field}.${part}`), value) : value,
    ]);
  return Object.fromEntries(stated) as Entry;
}

function partsWhere(holds: (part: string) => boolean, value: unknown): unknown {
  return value && Object.fromEntries(Object.entries(value).filter(([part]) => holds(part)));
}
