/** `npm test` keeps the cores busy, and never runs more at once than finds a place. */
import { describe, expect, it } from 'vitest';

import {
  type Job,
  placesOn,
  runJobs,
  shareOf,
  startable,
} from '../../src/programs/testing/schedule.ts';

const job = (name: string, workers = 1): Job => ({ name, workers });
const [browsers, lint, build, unit] = [job('browsers', 2), job('lint'), job('build'), job('unit')];

describe('of the jobs that wait', () => {
  it.each<[what: string, waiting: Job[], running: Job[], places: number, starting: Job[]]>([
    ['as many start as find a place', [browsers, lint, build], [], 3, [browsers, lint]],
    ['the next starts when one has ended', [build, unit], [browsers], 3, [build]],
    ['none starts while all places are taken', [build], [browsers, lint], 3, []],
    ['a small one starts where a large one finds no place', [browsers, unit], [lint], 2, [unit]],
    ['one for which there is never a place starts alone', [browsers, lint], [], 1, [browsers]],
    ['none starts beside it', [lint], [browsers], 1, []],
    [
      'all start where there are places for all',
      [browsers, lint, unit],
      [],
      9,
      [browsers, lint, unit],
    ],
    ['none is made up', [], [lint], 3, []],
  ])('%s', (_what, waiting, running, places, starting) => {
    expect(startable(waiting, running, places)).toEqual(starting);
  });
});

describe('all jobs', () => {
  /** Runs jobs of a length each in made-up time; the greatest number of workers at once, and when each ended. */
  async function timesOf(lengths: readonly (readonly [Job, number])[], places: number) {
    const all = new Map(lengths);
    let [now, busy, most] = [0, 0, 0];
    const ends = new Map<number, () => void>();
    const runs = runJobs([...all.keys()], places, async (one) => {
      busy += one.workers;
      most = Math.max(most, busy);
      await new Promise<void>((done) => {
        // No two at the same moment.
        let end = now + (all.get(one) ?? 0);
        while (ends.has(end)) end += 0.001;
        ends.set(end, done);
      });
      busy -= one.workers;
      return `${one.name} ${Math.round(now)}`;
    });
    for (let steps = 0; steps < all.size; steps += 1) {
      now = Math.min(...ends.keys());
      ends.get(now)?.();
      ends.delete(now);
      await new Promise((done) => setImmediate(done));
    }
    return { ended: await runs, most };
  }

  it.each([
    [3, ['lint 30', 'build 130', 'browsers 200', 'unit 200'], 3],
    [2, ['browsers 200', 'lint 230', 'build 300', 'unit 300'], 2],
    [1, ['browsers 200', 'lint 230', 'build 330', 'unit 400'], 2],
  ])('run on %i places, each once', async (places, expected, workers) => {
    const lengths = [
      [browsers, 200],
      [lint, 30],
      [build, 100],
      [unit, 70],
    ] as const;
    const { ended, most } = await timesOf(lengths, places);
    expect(ended).toEqual(expected);
    expect(most).toBe(workers);
  });

  it('are none where none was chosen', async () => {
    expect(await runJobs([], 3, () => Promise.resolve('ran'))).toEqual([]);
  });
});

describe('a part', () => {
  it.each([
    ['alone, takes both cores', 2, 1, false, 2],
    ['among others, takes one of two', 2, 11, false, 1],
    ['in browsers, takes two', 2, 11, true, 2],
    ['on one core, takes one', 1, 11, false, 1],
    ['on eight cores, takes four', 8, 11, false, 4],
    ['takes no more on a large machine', 64, 1, true, 4],
  ])('%s', (_what, cores, parts, isInBrowsers, workers) => {
    expect(shareOf(cores, parts, isInBrowsers)).toBe(workers);
  });

  it('in browsers leaves a place for another on two cores', () => {
    expect(placesOn(2) - shareOf(2, 11, true)).toBe(1);
  });
});
