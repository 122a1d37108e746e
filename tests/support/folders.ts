import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files that differ between two folders, or exist in one only. */
export function differences(one: string, other: string): string[] {
  const [files, others] = [hashes(one), hashes(other)];
  return [...new Set([...files.keys(), ...others.keys()])]
    .filter((file) => files.get(file) !== others.get(file))
    .toSorted();
}

function hashes(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => {
        const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
        return [relative(folder, file), hash] as const;
      }),
  );
}
