/** Services that count use: their answers, kept with source and date; hostile ones; and how often they are asked. */
import { describe, expect, it } from 'vitest';

import { ENRICHERS } from '../../src/refresh/enrich.ts';
import { renderMarkdown } from '../../src/refresh/report-markdown.ts';
import { EVIDENCE, EVIDENCE_PACKAGES, json, packagesFor, setUp } from './service-setup.ts';
import { OPTIONS } from './setup.ts';

const KINDS = Object.keys(EVIDENCE) as (keyof typeof EVIDENCE)[];
const PACKAGES = { packages: Object.keys(EVIDENCE_PACKAGES) };
const MISSING = { status: 404, body: '{}' };
const told = (kind: keyof typeof EVIDENCE) => ({ ...EVIDENCE[kind].good });

describe.each(KINDS)('%s', (kind) => {
  const { asks, field, value } = EVIDENCE[kind];

  it('is asked about what the entry states, and its answer is kept with its day', async () => {
    const { service, run, record } = await setUp(kind, () => told(kind), 1, PACKAGES);
    const report = await run();
    expect(record()?.[field]).toMatchObject({ ...value, checkedAt: '2026-11-21T02:00:00Z' });
    expect(service.log.map(({ path }) => decodeURIComponent(path))).toEqual(asks);
    expect(report.services).toEqual([
      { kind, asked: 1, failed: 0, left: 0, requests: service.log.length },
    ]);
    expect(renderMarkdown(report)).toMatch(
      new RegExp(`\\| ${kind} +\\| 1 +\\| 0 +\\| 0 +\\| ${service.log.length} +\\|`),
    );
  });

  it('is asked once a month', async () => {
    const { service, run, clock } = await setUp(kind, () => told(kind), 1, PACKAGES);
    await run();
    const once = service.log.length;
    for (const day of ['2026-11-22', '2026-12-20', '2026-12-22', '2026-12-23']) {
      clock.set(`${day}T02:00:00Z`);
      await run();
    }
    expect(service.log).toHaveLength(2 * once);
  });

  it('is not asked about an entry that states nothing of the kind', async () => {
    const { service, run, record } = await setUp(kind, () => told(kind), 1, {
      packages: undefined,
      identifiers: undefined,
    });
    const report = await run();
    expect(service.log).toEqual([]);
    expect(record()).not.toHaveProperty(field);
    expect(report.services).toMatchObject([{ asked: 0, left: 0, requests: 0 }]);
  });

  it('knows nothing: an answer, unlike not being asked', async () => {
    const { run, record } = await setUp(kind, () => MISSING, 1, PACKAGES);
    const report = await run();
    expect(report.services).toMatchObject([{ asked: 1, failed: 0 }]);
    const { checkedAt, failing, ...rest } = record()?.[field] ?? {};
    expect(checkedAt).toBe('2026-11-21T02:00:00Z');
    expect(failing).toBeUndefined();
    expect('packages' in rest ? rest.packages : undefined).toEqual(
      'packages' in value ? [] : undefined,
    );
    expect(rest).not.toHaveProperty('citations');
  });

  it('spreads many projects over the nights, the oldest first', async () => {
    const { service, run, clock } = await setUp(kind, () => told(kind), 70, PACKAGES);
    const { budget } = ENRICHERS[kind];
    const nights: number[] = [];
    let left = 1;
    for (let night = 21; left > 0 && night < 31; night += 1) {
      clock.set(`2026-11-${night}T02:00:00Z`);
      service.log.length = 0;
      // The forge is read once: this is about the service.
      const report = await run({ options: { ...OPTIONS, maxAge: 30 * 86_400_000 } });
      left = report.services[0]?.left ?? 0;
      nights.push(service.log.length);
    }
    expect(left).toBe(0);
    expect(nights.length).toBeGreaterThan(1);
    // The last project of a night is asked about all of its packages.
    expect(Math.max(...nights)).toBeLessThan(budget + 4);
  });
});

describe('a hostile service', () => {
  const huge = json({ files: Array.from({ length: 60_000 }, () => ({ ndownloads: 1 })) });
  const wrong = {
    'ecosyste-ms': [
      {},
      [{ purl: 'pkg:pypi/beam' }],
      [{ ...good('ecosyste-ms')[0], dependent_packages_count: -1 }],
      [{ ...good('ecosyste-ms')[0], dependent_repos_count: '340' }],
      [{ ...good('ecosyste-ms')[0], registry: { name: '../../evil' } }],
      Array.from({ length: 200 }, () => good('ecosyste-ms')[0]),
    ],
    datacite: [
      {},
      { data: { attributes: { citationCount: -3 } } },
      { data: { attributes: { citationCount: '7' } } },
      { data: { attributes: { citationCount: 1e30 } } },
      { data: [] },
    ],
    openalex: [{}, { cited_by_count: 1.5 }, { cited_by_count: null }, 'text'],
    pypistats: [{}, { data: { last_month: -1 } }, { data: { last_month: {} } }, []],
    npm: [{}, { downloads: -5 }, { downloads: '5' }, { downloads: 0.5 }, { error: 'no' }],
    anaconda: [{ files: {} }, { files: [{ ndownloads: -1 }] }, { files: [{}] }],
    debian: [
      { versions: [{ suites: ['<b>sid</b>'] }] },
      { versions: [{ suites: 'sid' }] },
      { versions: Array.from({ length: 2_000 }, () => ({ suites: ['sid'] })) },
      { error: 500 },
    ],
  } as const satisfies Record<keyof typeof EVIDENCE, readonly unknown[]>;
  const answers = KINDS.flatMap((kind) => [
    ...wrong[kind].map((value) => [kind, JSON.stringify(value).slice(0, 60), json(value)] as const),
    [kind, 'HTML', { status: 200, body: '<!doctype html><p>Welcome' }] as const,
    [kind, 'ten megabytes', { status: 200, body: `"${'x'.repeat(10_000_000)}"` }] as const,
    [kind, 'half an answer', { status: 200, body: told(kind).body.slice(0, -3) }] as const,
    [
      kind,
      'another place',
      { status: 302, headers: { location: 'https://evil.example/' } },
    ] as const,
  ]);

  it.each([...answers, ['anaconda', 'a list without end', huge] as const])(
    '%s leaves what was known, and says so: %s',
    async (kind, _, answer) => {
      let now: object = told(kind);
      const { run, record, clock } = await setUp(
        kind,
        () => ({ body: '', status: 200, ...now }),
        1,
        { packages: packagesFor(kind) },
      );
      await run();
      const { field } = EVIDENCE[kind];
      const before = record()?.[field];
      now = answer;
      clock.set('2027-06-20T02:00:00Z');
      const report = await run();
      expect(report.services).toMatchObject([{ kind, asked: 1, failed: 1, left: 0 }]);
      expect(report.counts).toMatchObject({ reached: 1, failing: 0 });
      const { failing, ...values } = record()?.[field] ?? {};
      expect(values).toEqual(before);
      expect(failing?.since).toBe('2027-06-20T02:00:00Z');
    },
  );
});

describe('the services that count', () => {
  it('get fewer than 500 requests in a night, with those that look at repositories', () => {
    const budgets = Object.values(ENRICHERS).map(({ budget }) => budget);
    expect(budgets.reduce((sum, budget) => sum + budget, 0)).toBeLessThan(500);
  });

  it('are asked at their own hosts over https, unless the instance says otherwise', () => {
    const addresses = Object.values(ENRICHERS).map(({ api }) => new URL(api).protocol);
    expect(new Set(addresses)).toEqual(new Set(['https:']));
  });
});

function good(kind: keyof typeof EVIDENCE) {
  return JSON.parse(told(kind).body) as object[];
}
