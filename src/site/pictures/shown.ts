/** Which pictures the site shows: set by the build before it renders, read by the worker threads. */
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

const KEY = 'shown pictures';

const decided = Promise.withResolvers<ReadonlySet<string>>();

/** Is fulfilled in the thread that tells the others, once it does. */
export const picturesShown = decided.promise;

/**
 * Applies to workers that start from now on.
 *
 * @param paths within the site, `/projects/spec/picture.png`.
 */
export function showPictures(paths: ReadonlySet<string>): void {
  setEnvironmentData(KEY, paths);
  decided.resolve(paths);
}

/** In development, pictures are neither drawn nor shown. */
export function isShown(path: string): boolean {
  const shown = getEnvironmentData(KEY);
  return shown instanceof Set && shown.has(path);
}
