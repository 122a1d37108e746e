import { describe, expect, it } from 'vitest';

import { endure, WAYS } from './endurance.ts';

/** `npx node tests/bench/endurance.ts` does the same with 300 repositories. */
const SMALL = { repositories: 24, nights: 8, kills: 3 };

describe('three forges that answer badly for nights', () => {
  it.each([1, 2])('cost no value that was known: seed %i', async (seed) => {
    const { lost, values, requests, faulty, killed, events } = await endure({ ...SMALL, seed });
    expect(lost).toEqual([]);
    expect(events).toEqual([]);
    expect(values).toBeGreaterThan(SMALL.repositories * 15);
    expect(faulty / requests).toBeGreaterThan(0.25);
    expect(killed).toBeGreaterThan(0);
  });

  it('do so in two dozen ways', () => {
    expect(WAYS.length).toBeGreaterThanOrEqual(22);
  });
});
