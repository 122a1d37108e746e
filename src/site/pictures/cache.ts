/** Cache of drawn pictures between builds: a folder for each instance, a file for each key. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { PlannedPicture } from './plan.ts';

/** Not in node_modules, which `npm ci` empties, so that CI can cache it. */
export function cacheFolder(instance: string): string {
  return resolve('.cache/pictures', encodeURIComponent(instance));
}

export function cacheFile(folder: string, key: string): string {
  return join(folder, `${key}.png`);
}

/** Keys of the pictures in the folder, which is created if needed. */
export function cachedKeys(folder: string): Set<string> {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder).filter((file) => file.endsWith('.png'));
  return new Set(files.map((file) => file.slice(0, -'.png'.length)));
}

export function writeCached(folder: string, key: string, png: Buffer): void {
  writeWhole(cacheFile(folder, key), png);
}

/** Atomic: readers see the complete file or none. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const part = `${file}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, file);
}

/** Removes pictures that no page would show any more. */
export function pruneCache(folder: string, pictures: readonly PlannedPicture[]): void {
  const wanted = new Set(pictures.map(({ key }) => `${key}.png`));
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.png') && !wanted.has(file)) rmSync(join(folder, file), { force: true });
  }
}
