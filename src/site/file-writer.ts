import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A function that writes files of a site, and creates each folder only once: there are ten files per folder. */
export function fileWriter(site: string): (file: string, content: string | Buffer) => void {
  const made = new Set<string>();
  return (file, content) => {
    const path = join(site, file);
    const folder = dirname(path);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeFileSync(path, content);
  };
}
