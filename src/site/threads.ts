import { availableParallelism } from 'node:os';
import { buildMessages as say } from '#messages/build.ts';

/** Each holds the pages and the catalogue: a machine of many cores has not as much more memory. */
const MOST = 8;

/** Above so many pages threads save more time than they take to start. */
const MANY_PAGES = 2000;

/**
 * In how many threads a build renders pages; 0 stands for Astro's own renderer.
 *
 * @param wish as `OSPO_THREADS` says it.
 * @param pages how many the site has, more or less.
 * @throws one sentence, if the wish is no number.
 */
export function pageThreadCount(
  wish: string | undefined,
  pages: number,
  cores = availableParallelism(),
): number {
  if (!wish) return pages > MANY_PAGES ? Math.min(cores, MOST) : 0;
  if (/^\d+$/.test(wish)) return Math.min(Number(wish), MOST);
  throw new Error(say.badThreads(wish, MOST));
}
