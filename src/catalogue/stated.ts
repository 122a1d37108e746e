/** What somebody stated, for files that cannot say where a value comes from. */
import type { Entry } from '../schemas/entry.ts';
import type { Project } from './project.ts';

/** Fields of which each part may have another source. */
const IN_PARTS: ReadonlySet<string> = new Set(['licenses', 'links']);

/**
 * The entry without what only the forge says. A manifest, a citation and structured data have no place for "read from
 * GitHub"; and whoever puts such a file into the repository states all that it says.
 */
export function statedEntry({ entry, fromForge = {} }: Project): Entry {
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
