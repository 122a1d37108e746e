/** Which projects a service is asked about in a night, in which order, and what is kept of its answers. */
import { describe, expect, it, vi } from 'vitest';

import { ENRICHERS, servicesFor, type Service } from '../../src/refresh/enrich.ts';
import { asking, checked, keyOf, listingOf, NOW, SCORE, scorecard } from './enrich-setup.ts';

describe('a service', () => {
  it('is asked about what was checked longest ago first, about failures at once, and of the rest after a week', async () => {
    const listings = [
      listingOf(['e', 'd']),
      ...['c', 'b', 'a', 'g', 'f', 'h'].map((id) => listingOf([id])),
    ];
    const { asked, tallies } = await asking([scorecard], listings, {
      a: {},
      b: checked('2026-11-14T02:00:00Z'),
      c: checked('2026-11-14T02:00:01Z'),
      d: {},
      e: checked('2026-11-10T02:00:00Z'),
      f: checked('2026-11-20T02:00:00Z', { failing: { since: NOW, reason: 'timeout' } }),
      g: checked('2026-11-14T02:00:00Z'),
    });
    expect(asked.map((path) => path.at(-1))).toEqual(['a', 'd', 'e', 'b', 'g', 'f']);
    expect(tallies).toEqual([{ kind: 'scorecard', asked: 6, failed: 0, left: 0, requests: 6 }]);
  });

  it('gives a value with its origin, and the next service gets the record with it', async () => {
    const services: Service[] = [scorecard, { kind: 'software-heritage', api: 'https://swh.test' }];
    const visit = { date: '2026-10-01T10:00:00Z', snapshot: 'a'.repeat(40) };
    const { learnt, metadata } = await asking(
      services,
      [listingOf(['a'])],
      { a: { stars: 1 } },
      (url) => Response.json(url.host === 'swh.test' ? visit : SCORE),
    );
    const scored = {
      ...metadata[keyOf('a')],
      scorecard: {
        score: 6.4,
        date: '2026-11-16',
        checkedAt: NOW,
        url: 'https://scorecard.dev/viewer/?uri=gitlab.com%2Fa%2Fa',
      },
    };
    expect(learnt).toEqual([
      [
        keyOf('a'),
        scored,
        {
          field: 'scorecard',
          origin: {
            method: 'GET',
            address: 'https://scores.test/projects/gitlab.com/a/a',
            at: '$',
          },
        },
      ],
      [
        keyOf('a'),
        {
          ...scored,
          softwareHeritage: {
            archivedAt: '2026-10-01T10:00:00Z',
            swhid: `swh:1:snp:${'a'.repeat(40)}`,
            checkedAt: NOW,
            url: `https://archive.softwareheritage.org/browse/origin/directory/?origin_url=${encodeURIComponent(keyOf('a'))}`,
          },
        },
        {
          field: 'softwareHeritage',
          origin: {
            method: 'GET',
            address: `https://swh.test/origin/${keyOf('a')}/visit/latest/?require_snapshot=true`,
            at: '$',
          },
        },
      ],
    ]);
    expect(metadata[keyOf('a')]).not.toHaveProperty('scorecard');
  });

  it('is asked about the DOI of a project once, of its manifest where the entry has none', async () => {
    const manifest = (doi: string) => ({
      manifest: { fields: { identifiers: { doi } }, sources: {}, problems: [] },
    });
    const { asked } = await asking(
      [{ kind: 'datacite', api: 'https://doi.test' }],
      [
        listingOf(['a', 'b'], { doi: '10.1000/a' }),
        listingOf(['c']),
        listingOf(['d'], { isRetired: true, doi: '10.1000/d' }),
      ],
      { a: manifest('10.1000/other'), b: manifest('10.1000/b'), c: manifest('10.1000/c'), d: {} },
      () => Response.json({ data: { attributes: { citationCount: 1 } } }),
    );
    expect(asked).toEqual(['/dois/10.1000/a', '/dois/10.1000/c']);
  });

  it('is asked no more once its budget, the requests of the run or the run are at their end', async () => {
    const ids = Array.from({ length: 62 }, (_, index) => `p${String(index).padStart(2, '0')}`);
    const records = Object.fromEntries(ids.map((id) => [id, {}]));
    const listings = ids.map((id) => listingOf([id]));
    const told = async (ends: { most?: number; signal?: AbortSignal } = {}) => {
      const { tallies } = await asking([scorecard], listings, records, undefined, ends);
      return tallies[0];
    };
    const tally = (asked: number) => ({
      ...{ kind: 'scorecard', asked, failed: 0, left: 62 - asked, requests: asked },
    });
    expect(await told()).toEqual(tally(60));
    expect(await told({ most: 7 })).toEqual(tally(7));
    expect(await told({ signal: AbortSignal.abort() })).toEqual(tally(0));
  });

  it('that fails keeps what is known, and counts as failed', async () => {
    const { learnt, tallies } = await asking(
      [scorecard],
      [listingOf(['a'])],
      { a: checked('2026-11-01T02:00:00Z', { score: 3 }) },
      () => new Response('', { status: 403 }),
    );
    expect(tallies).toEqual([{ kind: 'scorecard', asked: 1, failed: 1, left: 0, requests: 1 }]);
    expect(learnt[0]?.[1]).toMatchObject({
      scorecard: { checkedAt: '2026-11-01T02:00:00Z', score: 3, failing: { reason: 'forbidden' } },
    });
  });

  it('whose reader fails costs that answer alone', async () => {
    const reader = vi
      .spyOn(ENRICHERS.scorecard, 'read')
      .mockRejectedValueOnce(new TypeError('No.'));
    const { learnt, faults, tallies } = await asking(
      [scorecard],
      [listingOf(['a']), listingOf(['b'])],
      { a: {}, b: {} },
    );
    reader.mockRestore();
    expect(tallies).toEqual([{ kind: 'scorecard', asked: 2, failed: 1, left: 0, requests: 1 }]);
    expect(faults).toEqual([]);
    expect(learnt.map(([, told]) => told)).toMatchObject([
      {
        scorecard: {
          failing: {
            reason: 'invalid-response',
            message: expect.stringContaining('TypeError') as string,
          },
        },
      },
      { scorecard: { score: 6.4 } },
    ]);
  });

  it('whose address is refused is a fault of the instance, and the others are asked', async () => {
    const { faults, tallies } = await asking(
      [{ kind: 'zenodo', api: 'http://scores.test' }, scorecard],
      [listingOf(['a'], { doi: '10.5281/zenodo.42' })],
      { a: {} },
    );
    expect(faults).toEqual([
      expect.stringMatching(/^zenodo was not asked: its reader failed \(\w+\)\.$/),
    ]);
    expect(tallies).toEqual([
      { kind: 'zenodo', asked: 0, failed: 0, requests: 0, left: 1 },
      { kind: 'scorecard', asked: 1, failed: 0, left: 0, requests: 1 },
    ]);
  });
});

it('asks for vulnerabilities of all packages, or of none', () => {
  const services: Service[] = [scorecard, { kind: 'osv' }];
  expect(servicesFor(services, {})).toEqual(services);
  expect(servicesFor(services, { only: ['a'] })).toEqual([scorecard]);
});
