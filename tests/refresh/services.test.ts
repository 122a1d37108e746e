import { afterEach, describe, expect, it } from 'vitest';

import type { Service } from '../../src/refresh/enrich.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { fakeRepository } from './forge/repository.ts';
import { entryOf, LIMITS, memoryFiles, runInput, standingClock, textOf } from './world.ts';

const open: FakeForge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((forge) => forge.close()));
});

async function world(
  kind: Service['kind'],
  answer: FakeForge['other'],
  count = 1,
  more: object = {},
) {
  const [forge, service] = [await startForge('gitlab'), await startForge('service')];
  open.push(forge, service);
  service.other = answer;
  forge.repositories.push(...Array.from({ length: count }, (_, index) => fakeRepository(index)));
  const entries = forge.repositories.map(({ path }, index) =>
    entryOf(`p${index}`, `https://gitlab.com/${path}`, {
      identifiers: { doi: '10.5281/zenodo.42' },
      ...more,
    }),
  );
  const forges = [{ host: 'gitlab.com', kind: 'gitlab', api: `${forge.origin}/api/v4` }] as const;
  const files = memoryFiles();
  const clock = standingClock('2026-11-21T02:00:00Z');
  const services: Service[] = [{ kind, api: service.origin }];
  // The pages that entries link to are at the service, whatever their host.
  const mapped: typeof fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return fetch(address.replace('https://pages.test', service.origin), init);
  };
  const signal = new AbortController().signal;
  const tools = { fetch: mapped, clock, signal, limits: LIMITS };
  const run = () => runRefresh(runInput({ entries, forges, services, files, clock, tools }));
  const record = () =>
    metadataSchema.parse(JSON.parse(textOf(files, 'metadata')))[
      'https://gitlab.com/group0/project-0'
    ];
  return { service, run, record, clock };
}

const json = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
const VISIT = { date: '2026-10-01T10:00:00.123+00:00', snapshot: 'a'.repeat(40), status: 'full' };

describe('Software Heritage', () => {
  it('says whether and when a repository was archived, and is asked again after 90 days', async () => {
    const { service, run, record, clock } = await world('software-heritage', () => json(VISIT));
    await run();
    expect(service.log[0]?.path).toBe(
      '/origin/https://gitlab.com/group0/project-0/visit/latest/?require_snapshot=true',
    );
    expect(record()?.softwareHeritage).toMatchObject({
      archivedAt: '2026-10-01T10:00:00Z',
      swhid: `swh:1:snp:${'a'.repeat(40)}`,
      checkedAt: '2026-11-21T02:00:00Z',
    });
    clock.set('2027-02-01T02:00:00Z');
    await run();
    expect(service.log).toHaveLength(1);
    clock.set('2027-02-20T02:00:00Z');
    await run();
    expect(service.log).toHaveLength(2);
    // The clock of that night was ahead.
    clock.set('2026-12-01T02:00:00Z');
    await run();
    expect(service.log).toHaveLength(3);
  });

  it('is an answer too when it never saw the repository', async () => {
    const { run, record } = await world('software-heritage', () => ({ status: 404, body: '{}' }));
    const report = await run();
    expect(report.services).toEqual([{ kind: 'software-heritage', asked: 1, failed: 0, left: 0 }]);
    expect(record()?.softwareHeritage).not.toHaveProperty('archivedAt');
  });

  it('is asked less than a hundred times a night', async () => {
    const { service, run } = await world('software-heritage', () => json(VISIT), 120);
    const report = await run();
    expect(service.log).toHaveLength(90);
    expect(report.services[0]).toMatchObject({ asked: 90, left: 30 });
  });

  it('keeps the last answer when it fails, and fails alone', async () => {
    const { service, run, record, clock } = await world('software-heritage', () => json(VISIT));
    await run();
    service.fault = () => 'html';
    clock.set('2027-03-20T02:00:00Z');
    const report = await run();
    expect(report.counts).toMatchObject({ reached: 1, failing: 0 });
    expect(record()?.softwareHeritage).toMatchObject({
      archivedAt: '2026-10-01T10:00:00Z',
      failing: { reason: 'invalid-response', since: '2027-03-20T02:00:00Z' },
    });
  });
});

describe('Scorecard', () => {
  it('gives a score and its day', async () => {
    const { service, run, record } = await world('scorecard', () =>
      json({ score: 6.4, date: '2026-11-16T00:00:00Z' }),
    );
    await run();
    expect(service.log[0]?.path).toBe('/projects/gitlab.com/group0/project-0');
    expect(record()?.scorecard).toMatchObject({ score: 6.4, date: '2026-11-16' });
  });

  it('is asked once a week', async () => {
    const { service, run, clock } = await world('scorecard', () =>
      json({ score: 6.4, date: '2026-11-16T00:00:00Z' }),
    );
    for (const day of ['21', '22', '27', '28', '29']) {
      clock.set(`2026-11-${day}T02:00:00Z`);
      await run();
    }
    expect(service.log).toHaveLength(2);
  });

  it('gives no score where it has none', async () => {
    const { run, record } = await world('scorecard', () => json({ score: -1, date: '2026-11-16' }));
    await run();
    expect(record()?.scorecard).not.toHaveProperty('score');
  });
});

describe('Zenodo', () => {
  it('leads from a DOI to the latest version', async () => {
    const latest = {
      doi: '10.5281/zenodo.99',
      metadata: { title: 'T', version: 'v3.0', publication_date: '2026-09-01' },
    };
    const first = { metadata: { title: 'T', version: 'v1' }, links: { latest: '/records/99' } };
    const { run, record } = await world('zenodo', ({ path }) =>
      json(path === '/records/42' ? first : latest),
    );
    await run();
    expect(record()?.zenodo).toMatchObject({
      doi: '10.5281/zenodo.99',
      version: 'v3.0',
      date: '2026-09-01',
    });
  });
});

describe('Links', () => {
  const page = (path: string) => `https://pages.test/${path}`;
  const links = { links: { homepage: page('there'), forum: page('gone'), chat: page('closed') } };
  const answers: FakeForge['other'] = ({ path }) => {
    if (path === '/closed') return { status: 403, body: '' };
    return path === '/there'
      ? { status: 200, body: 'x'.repeat(100_000) }
      : { status: 404, body: '' };
  };

  it('are dead when their host says so, are asked weekly, and come back', async () => {
    const { service, run, record, clock } = await world('links', answers, 1, links);
    await run();
    const dead = [{ url: page('gone'), since: '2026-11-21T02:00:00Z' }];
    expect(record()?.links).toEqual({ checkedAt: '2026-11-21T02:00:00Z', dead });
    expect(service.log).toHaveLength(3);
    clock.set('2026-11-24T02:00:00Z');
    await run();
    expect(service.log).toHaveLength(3);
    clock.set('2026-11-28T02:00:00Z');
    await run();
    expect(record()?.links).toEqual({ checkedAt: '2026-11-28T02:00:00Z', dead });
    service.other = () => ({ status: 200, body: '' });
    clock.set('2026-12-05T02:00:00Z');
    await run();
    expect(record()?.links).toEqual({ checkedAt: '2026-12-05T02:00:00Z' });
  });

  it('say nothing when a host is down, and carry no token', async () => {
    const { service, run, record } = await world('links', answers, 1, links);
    service.fault = () => '503';
    await run();
    expect(record()?.links).toEqual({ checkedAt: '2026-11-21T02:00:00Z' });
    expect(service.log.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
  });

  it('are asked a hundred times a night at most', async () => {
    const { service, run } = await world('links', answers, 60, links);
    const report = await run();
    expect(service.log.length).toBeLessThan(105);
    expect(report.services[0]).toMatchObject({ kind: 'links', asked: 34, left: 26 });
  });
});
