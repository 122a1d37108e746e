/** Which pictures the site shows: set by the build before it renders, read by the worker threads. */
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

const KEY = 'shown pictures';

/**
 * Applies to workers that start from now on.
 *
 * @param paths within the site, `/projects/spec/picture.png`.
 */
export function showPictures(paths: ReadonlySet<string>): void {
  setEnvironmentData(KEY, paths);
}

/** In development, pictures are neither drawn nor shown. */
export function isShown(path: string): boolean {
  const shown = getEnvironmentData(KEY);
  return shown instanceof Set && shown.has(path);
}
