import { describe, expect, it } from 'vitest';

import { json, VISIT, setUp } from './service-setup.ts';
import { OPTIONS } from './setup.ts';

describe('Software Heritage', () => {
  it('says whether and when a repository was archived, and is asked again after 90 days', async () => {
    const { service, run, record, clock } = await setUp('software-heritage', () => json(VISIT));
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
    const { run, record } = await setUp('software-heritage', () => ({ status: 404, body: '{}' }));
    const report = await run();
    expect(report.services).toEqual([
      { kind: 'software-heritage', asked: 1, failed: 0, left: 0, requests: 1 },
    ]);
    expect(record()?.softwareHeritage).not.toHaveProperty('archivedAt');
  });

  it('is asked less than a hundred times a night', async () => {
    const { service, run } = await setUp('software-heritage', () => json(VISIT), 120);
    const report = await run();
    expect(service.log).toHaveLength(60);
    expect(report.services[0]).toMatchObject({ asked: 60, left: 60 });
  });

  it('keeps the last answer when it fails, and fails alone', async () => {
    const { service, run, record, clock } = await setUp('software-heritage', () => json(VISIT));
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
    const { service, run, record } = await setUp('scorecard', () =>
      json({ score: 6.4, date: '2026-11-16T00:00:00Z' }),
    );
    await run();
    expect(service.log[0]?.path).toBe('/projects/gitlab.com/group0/project-0');
    expect(record()?.scorecard).toMatchObject({ score: 6.4, date: '2026-11-16' });
  });

  it('is named with its request where the report explains', async () => {
    const { service, run } = await setUp('scorecard', () =>
      json({ score: 6.4, date: '2026-11-16' }),
    );
    const { explained = [] } = await run({ options: { ...OPTIONS, explain: true } });
    const changes = explained.flatMap((one) => one.changes);
    expect(changes.find(({ field }) => field === 'scorecard.score')).toEqual({
      field: 'scorecard.score',
      after: 6.4,
      from: {
        method: 'GET',
        address: `${service.origin}/projects/gitlab.com/group0/project-0`,
        at: '$',
      },
    });
  });

  it('is asked only about the projects that are to be asked for', async () => {
    const { service, run } = await setUp('scorecard', () => json({ score: 6.4 }), 3);
    await run({ options: { ...OPTIONS, only: ['p1'] } });
    expect(service.log.map(({ path }) => path)).toEqual(['/projects/gitlab.com/group1/project-1']);
  });

  it('is asked once a week', async () => {
    const { service, run, clock } = await setUp('scorecard', () =>
      json({ score: 6.4, date: '2026-11-16T00:00:00Z' }),
    );
    for (const day of ['21', '22', '27', '28', '29']) {
      clock.set(`2026-11-${day}T02:00:00Z`);
      await run();
    }
    expect(service.log).toHaveLength(2);
  });

  it('gives no score where it has none', async () => {
    const { run, record } = await setUp('scorecard', () => json({ score: -1, date: '2026-11-16' }));
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
    const { run, record } = await setUp('zenodo', ({ path }) =>
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
