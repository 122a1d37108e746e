/** Which pictures the site shows: decided by a build before it renders, asked by the threads that render. */
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

const KEY = 'shown pictures';

/**
 * Tells every thread that starts from now on.
 *
 * @param paths within the site, `/projects/spec/picture.png`.
 */
export function showPictures(paths: ReadonlySet<string>): void {
  setEnvironmentData(KEY, paths);
}

/** While editing, no picture is drawn, and none is shown. */
export function isShown(path: string): boolean {
  const shown = getEnvironmentData(KEY);
  return shown instanceof Set && shown.has(path);
}
