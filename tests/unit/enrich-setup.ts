/** A night of services beside the forges, without a network. */
import { requestMeter } from '../../src/lib/http/usage.ts';
import { askServices, type Service } from '../../src/refresh/enrich.ts';
import type { Listing } from '../../src/refresh/tracked-repositories.ts';
import type { Metadata } from '../../src/schemas/metadata.ts';
import { LIMITS, standingClock } from '../refresh/setup.ts';

export const NOW = '2026-11-21T02:00:00Z';
export const SCORE = { score: 6.4, date: '2026-11-16T00:00:00Z' };
export const keyOf = (id: string) => `https://gitlab.com/a/${id}`;

export function listingOf(ids: readonly string[], more: Partial<Listing> = {}): Listing {
  const [id = ''] = ids;
  return {
    ...{ id, file: `catalogue/software/${id}.yaml`, isRetired: false, drawsBoards: false },
    repositories: ids.map((name) => ({
      ...{ key: keyOf(name), host: 'gitlab.com', path: `a/${name}`, manifests: [] },
      takesFacts: true,
    })),
    links: [],
    ...more,
  };
}

/** @param records what is known of each repository. */
export async function asking(
  services: readonly Service[],
  listings: readonly Listing[],
  records: Readonly<Record<string, object>>,
  answer: (url: URL) => Response = () => Response.json(SCORE),
  { signal = new AbortController().signal, most = Infinity } = {},
) {
  const asked: string[] = [];
  const faults: string[] = [];
  const learnt: unknown[][] = [];
  const metadata = Object.fromEntries(
    Object.entries(records).map(([id, more]) => [
      keyOf(id),
      { source: 'gitlab', fetchedAt: NOW, ...more },
    ]),
  ) as Metadata;
  const tools = {
    ...{ signal, limits: { ...LIMITS, pause: 0 }, meter: requestMeter(most) },
    clock: standingClock(NOW),
    fetch: (input: URL | RequestInfo) => {
      const url = new URL(input instanceof Request ? input.url : input);
      asked.push(url.pathname);
      return Promise.resolve(answer(url));
    },
    ...{ warn: () => undefined, fault: (text: string) => void faults.push(text) },
  };
  const tallies = await askServices(
    services,
    listings,
    metadata,
    (...told) => void learnt.push(told),
    { packages: () => [], keep: () => undefined } as never,
    tools as never,
  );
  return { asked, faults, learnt, tallies, metadata };
}

export const scorecard: Service = { kind: 'scorecard', api: 'https://scores.test/' };
export const checked = (checkedAt: string, more: object = {}) => ({
  scorecard: { checkedAt, url: 'https://scorecard.dev/', ...more },
});
