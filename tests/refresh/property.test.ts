/** For any sequence of runs under faults and kills: nothing is lost, and nothing gets worse. */
import { afterAll, describe, expect, it } from 'vitest';

import { expectTheSiteToRead, joinNights, nightSite, type NightSite } from './nights.ts';
import { projectsOf, RUNS, sequence, WORST_SEEDS, type Ending } from './sequences.ts';

const SEQUENCES = 200;
const READ_AT_ONCE = 20;

const sites: NightSite[] = [];
afterAll(() => {
  for (const site of sites.splice(0)) site.remove();
});

function siteOf(repositories: Readonly<Record<string, string>>): NightSite {
  const site = nightSite(repositories);
  sites.push(site);
  return site;
}

describe('any sequence of runs', () => {
  const endings: Ending[] = [];

  it(
    `loses nothing: ${SEQUENCES} sequences of ${RUNS} runs with faults and kills`,
    { timeout: 120_000 },
    async () => {
      for (let seed = 1; seed <= SEQUENCES; seed += 1) {
        try {
          endings.push(await sequence(seed));
        } catch (cause) {
          throw new Error(
            `Seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}`,
            { cause },
          );
        }
      }
      const kills = endings.reduce((sum, ending) => sum + ending.kills, 0);
      expect(kills).toBeGreaterThan(SEQUENCES);
    },
  );

  it('leaves what the site reads', { timeout: 60_000 }, () => {
    expect(endings).toHaveLength(SEQUENCES);
    // Several at once: to read the rest of an instance takes longer than to read what a night leaves.
    for (let first = 0; first < SEQUENCES; first += READ_AT_ONCE) {
      const nights = endings.slice(first, first + READ_AT_ONCE).map(({ night }) => night);
      const projects = projectsOf(nights.length);
      const site = siteOf(projects);
      site.put(joinNights(nights, {}));
      expectTheSiteToRead(site, Object.keys(projects));
    }
  });

  it('has its worst outcomes built into pages', () => {
    const worst = endings.toSorted((a, b) => b.harm - a.harm).slice(0, WORST_SEEDS.length);
    expect(worst.filter(({ harm }) => harm === 0)).toEqual([]);
    const built = endings.filter(({ seed }) => WORST_SEEDS.includes(seed));
    const harmOf = (all: readonly Ending[]) => all.reduce((sum, { harm }) => sum + harm, 0);
    const seeds = worst.map(({ seed }) => seed).join(', ');
    expect(harmOf(built), `The worst seeds are ${seeds} now: name them.`).toBe(harmOf(worst));
  });
});
