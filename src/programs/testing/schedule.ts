/** Which parts of `npm test` run at the same time. */

export interface Job<Name extends string = string> {
  readonly name: Name;
  /** Processes that it keeps busy at once, most of the time. */
  readonly workers: number;
}

/** One process more than there are cores, since each waits now and then. */
export const placesOn = (cores: number): number => cores + 1;

/** Files that open the same site, and processes that wait for the same disk, gain little from more. */
const MOST = 4;

/**
 * How many files of tests a part runs at once: all that the cores take if it is the only part, else so many that
 * another part finds a place. Those in browsers are two, since a test waits for its browser, and the browser for it.
 */
export function shareOf(cores: number, parts: number, isInBrowsers: boolean): number {
  const least = isInBrowsers ? 2 : 1;
  const share = parts === 1 ? cores : Math.floor(cores / 2);
  return Math.min(MOST, Math.max(least, share));
}

/**
 * The jobs that may start now, in their order: those that find a place for each of their workers. One that needs more
 * places than there are runs alone.
 */
export function startable<Name extends string>(
  waiting: readonly Job<Name>[],
  running: readonly Job<Name>[],
  places: number,
): Job<Name>[] {
  const starting: Job<Name>[] = [];
  let free = running.reduce((rest, { workers }) => rest - workers, places);
  for (const job of waiting) {
    const isFirst = running.length + starting.length === 0;
    if (job.workers > free && !isFirst) continue;
    starting.push(job);
    free -= job.workers;
  }
  return starting;
}

/**
 * Runs all jobs, each as soon as it finds a place.
 *
 * @param jobs the most urgent first.
 * @param run must not throw.
 * @returns the results in the order in which the jobs have ended.
 */
export async function runJobs<Name extends string, Result>(
  jobs: readonly Job<Name>[],
  places: number,
  run: (job: Job<Name>) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const running = new Map<Job<Name>, Promise<void>>();
  let waiting = [...jobs];
  while (waiting.length + running.size > 0) {
    const starting = startable(waiting, [...running.keys()], places);
    waiting = waiting.filter((job) => !starting.includes(job));
    for (const job of starting)
      running.set(
        job,
        run(job).then((result) => {
          results.push(result);
          running.delete(job);
        }),
      );
    await Promise.race(running.values());
  }
  return results;
}
