import { availableParallelism } from 'node:os';
import { buildMessages as say } from '#messages/build.ts';

/** Each worker holds the pages and the catalogue, so memory is the limit on machines with many cores. */
const MOST = 8;

/** Below so many pages, workers take longer to start than they save. */
const MANY_PAGES = 2000;

/**
 * In how many threads a build renders pages; 0 stands for Astro's own renderer.
 *
 * @param setting as `OSPO_THREADS` says it.
 * @param pages how many the site has, more or less.
 * @throws one sentence, if the setting is no number.
 */
export function pageThreadCount(
  setting: string | undefined,
  pages: number,
  cores = availableParallelism(),
): number {
  if (!setting) return pages > MANY_PAGES ? Math.min(cores, MOST) : 0;
  if (/^\d+$/.test(setting)) return Math.min(Number(setting), MOST);
  throw new Error(say.badThreads(setting, MOST));
}
