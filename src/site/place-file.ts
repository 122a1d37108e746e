import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Links or copies a file into the site, unless it exists there. */
export function placeFile(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    // A hard link takes a tenth of the time of a copy.
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
