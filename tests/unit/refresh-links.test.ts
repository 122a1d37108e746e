/** Which pages are asked for in a night, in which order, and what is kept of their answers. */
import { expect, it } from 'vitest';

import { newUsage } from '../../src/lib/http/usage.ts';
import { askLinks } from '../../src/refresh/links.ts';
import type { Listing } from '../../src/refresh/tracked-repositories.ts';
import type { Metadata } from '../../src/schemas/metadata.ts';
import { LIMITS, standingClock } from '../refresh/setup.ts';

const NOW = '2026-11-21T02:00:00Z';
const keyOf = (id: string) => `https://lab.example/a/${id}`;

const listingOf = (id: string, more: Partial<Listing> = {}): Listing => ({
  ...{ id, file: `catalogue/software/${id}.yaml`, isRetired: false, drawsBoards: false },
  repositories: [
    { key: keyOf(id), host: 'lab.example', path: `a/${id}`, manifests: [], takesFacts: true },
  ],
  links: [`https://pages.test/${id}`],
  ...more,
});

/** @param links what is known of the links of each project. */
async function asking(
  listings: readonly Listing[],
  links: Readonly<Record<string, object | undefined>>,
  status: (url: URL) => number = () => 200,
  { signal = new AbortController().signal, usage = newUsage() } = {},
) {
  const asked: string[] = [];
  const learnt: Record<string, unknown> = {};
  const publicFetch: typeof fetch = (input) => {
    const url = new URL(input instanceof Request ? input.url : input);
    asked.push(url.href);
    return Promise.resolve(new Response('', { status: status(url) }));
  };
  const metadata = Object.fromEntries(
    Object.entries(links).map(([id, known]) => [
      keyOf(id),
      { source: 'gitlab', fetchedAt: NOW, ...(known && { links: known }) },
    ]),
  ) as Metadata;
  const tools = {
    ...{ fetch, publicFetch, signal, usage, limits: { ...LIMITS, pause: 0 } },
    clock: standingClock(NOW),
    ...{ warn: () => undefined, fault: () => undefined },
  };
  const tally = await askLinks(
    listings,
    metadata,
    (key, record) => void (learnt[key.slice(-1)] = record.links),
    tools,
  );
  return {
    tally,
    asked: asked.map((address) => address.replace('https://pages.test/', '')),
    learnt,
  };
}

const tallyOf = (asked: number, left: number) => ({ kind: 'links', asked, failed: 0, left });

it('asks for those whose last check is oldest first, and for none that was asked within a week', async () => {
  const checked = (checkedAt: string) => ({ checkedAt });
  const listings = ['a', 'b', 'c', 'd', 'e'].map((id) => listingOf(id));
  const { asked, tally, learnt } = await asking(listings, {
    a: checked('2026-11-14T02:00:00Z'),
    b: checked('2026-11-14T02:00:01Z'),
    c: checked('2026-11-10T02:00:00Z'),
    d: undefined,
  });
  expect(asked).toEqual(['d', 'c', 'a']);
  expect(tally).toEqual(tallyOf(3, 0));
  expect(learnt).toEqual({ a: checked(NOW), c: checked(NOW), d: checked(NOW) });
});

it('asks for none of what is retired, has no links or no repository', async () => {
  const listings = [
    listingOf('a', { isRetired: true }),
    listingOf('b', { links: [] }),
    listingOf('c', { repositories: [] }),
  ];
  const { asked, tally } = await asking(listings, { a: undefined, b: undefined });
  expect([asked, tally]).toEqual([[], tallyOf(0, 0)]);
});

it('takes a page for dead where its host says so, with the day since when, and knows it of a silent host', async () => {
  const links = ['gone', 'missing', 'new', 'closed', 'there', 'down'].map(
    (path) => `https://pages.test/${path}`,
  );
  const outside = ['not an address', 'http://pages.test/', 'https://127.0.0.1/'];
  const dead = ['gone', 'closed', 'there'].map((path) => ({
    url: `https://pages.test/${path}`,
    since: '2026-11-01T02:00:00Z',
  }));
  const codes = new Map<string, number>([
    ['/gone', 410],
    ['/missing', 404],
    ['/new', 404],
    ['/closed', 403],
    ['/down', 403],
  ]);
  const { learnt, asked } = await asking(
    [listingOf('a', { links: [...links, ...outside] })],
    { a: { checkedAt: '2026-11-01T02:00:00Z', dead } },
    ({ pathname }) => codes.get(pathname) ?? 200,
  );
  expect(asked).toHaveLength(links.length);
  expect(learnt).toEqual({
    a: {
      checkedAt: NOW,
      dead: [dead[0], { url: links[1], since: NOW }, { url: links[2], since: NOW }, dead[1]],
    },
  });
});

it('ends with a hundred requests, with those of the run, and with the run', async () => {
  const many = Array.from({ length: 7 }, (_, index) =>
    listingOf(String(index), {
      links: Array.from({ length: 20 }, (_, page) => `https://pages.test/${index}/${page}`),
    }),
  );
  const known = Object.fromEntries(many.map(({ id }) => [id, undefined]));
  const all = await asking(many, known);
  expect([all.asked.length, all.tally]).toEqual([100, tallyOf(5, 2)]);
  const spent = await asking(many, known, undefined, { usage: newUsage(() => true) });
  const ended = await asking(many, known, undefined, { signal: AbortSignal.abort() });
  for (const { asked, tally } of [spent, ended])
    expect([asked, tally]).toEqual([[], tallyOf(0, 7)]);
});
