import { describe, expect, it } from 'vitest';

import type { Service } from '../../src/refresh/enrich.ts';
import { json, VISIT, setUp } from './service-setup.ts';
import { OPTIONS } from './setup.ts';

describe('A service that answers oddly', () => {
  const odd = {
    zenodo: [
      { metadata: { title: 'T' }, links: { latest: 'http://[' } },
      { metadata: { title: 'T', version: 5 } },
      { metadata: { title: 'T', publication_date: {} } },
      { metadata: { title: 'T' }, links: { latest: 'https://elsewhere.test/records/9' } },
      { metadata: { title: 'T' }, doi: 42 },
      [],
      null,
    ],
    scorecard: [
      { score: '6.4', date: '2026-11-16' },
      { score: 6.4 },
      { score: 99, date: '2026-11-16' },
    ],
    'software-heritage': [
      { ...VISIT, date: 5 },
      { ...VISIT, snapshot: null },
      { date: VISIT.date },
    ],
  } as const;
  const good = {
    zenodo: { metadata: { title: 'T', version: 'v2', publication_date: '2026-09-01' } },
    scorecard: { score: 6.4, date: '2026-11-16T00:00:00Z' },
    'software-heritage': VISIT,
  } as const;
  const fields = {
    zenodo: 'zenodo',
    scorecard: 'scorecard',
    'software-heritage': 'softwareHeritage',
  } as const;
  const rows = (['zenodo', 'scorecard', 'software-heritage'] as const).flatMap((kind) =>
    odd[kind].map((answer) => [kind, answer] as const),
  );

  it.each(rows)('leaves what was known, and the night goes on: %s %j', async (kind, answer) => {
    let now: unknown = good[kind];
    const { run, record, clock } = await setUp(kind, () => json(now));
    await run();
    const before = record()?.[fields[kind]];
    now = answer;
    clock.set('2027-06-20T02:00:00Z');
    const report = await run();
    expect(report.services).toMatchObject([{ kind, asked: 1, failed: 1, left: 0 }]);
    const { failing, ...values } = record()?.[fields[kind]] ?? {};
    expect(values).toEqual(before);
    expect(failing).toMatchObject({ reason: 'invalid-response' });
  });

  it.each(['scorecard', 'software-heritage'] as const)(
    'keeps what it once knew when it knows of nothing: %s',
    async (kind) => {
      const { service, run, record, clock } = await setUp(kind, () => json(good[kind]));
      await run();
      const before = record()?.[fields[kind]];
      service.other = () => ({ status: 404, body: '{}' });
      clock.set('2027-06-20T02:00:00Z');
      await run();
      expect(record()?.[fields[kind]]).toEqual({ ...before, checkedAt: '2027-06-20T02:00:00Z' });
    },
  );

  it('fails alone when its own address is refused', async () => {
    const { run, record } = await setUp('zenodo', () => json(good.zenodo));
    const services: Service[] = [{ kind: 'zenodo', api: 'http://elsewhere.test' }];
    const report = await run({ services });
    expect(report.faults).toEqual([expect.stringContaining('zenodo was not asked')]);
    expect(record()).toMatchObject({ stars: 0 });
  });

  it('is asked again when the last answer is of a day that has not come', async () => {
    const { service, run, clock } = await setUp('scorecard', () => json(good.scorecard));
    clock.set('2036-01-01T02:00:00Z');
    await run();
    clock.set('2026-11-22T02:00:00Z');
    await run({ options: { ...OPTIONS, force: true } });
    expect(service.log).toHaveLength(2);
  });
});
