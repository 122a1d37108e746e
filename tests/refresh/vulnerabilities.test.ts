/** OSV on loopback: what it is asked, what is kept of its answers, and what is not. */
import { describe, expect, it } from 'vitest';

import { packagesToAsk } from '../../src/catalogue/inventory/read-sources.ts';
import { readSite } from '../../src/instance/read-site.ts';
import { parseVulnerabilities } from '../../src/refresh/vulnerabilities.ts';
import type { Asked } from './forge/forge.ts';
import { json, setUp } from './service-setup.ts';
import { textOf } from './setup.ts';

const [ASTRO, DJANGO] = ['pkg:npm/astro@7.3.4', 'pkg:pypi/django@4.2'];
const found = (id: string) => ({ id, modified: '2026-11-01T10:00:00.123456Z' });
const kept = (id: string) => ({ id, modified: '2026-11-01T10:00:00Z' });

interface Query {
  readonly package: { readonly purl: string };
  readonly page_token?: string;
}
const queriesOf = ({ body }: Asked) => (JSON.parse(body) as { queries: Query[] }).queries;

/** OSV, where nothing is known but of one package. */
const good = (asked: Asked) =>
  json({
    results: queriesOf(asked).map((query) =>
      query.package.purl === DJANGO ? { vulns: [found('GHSA-aaaa-bbbb-cccc')] } : {},
    ),
  });

async function office(answer: (asked: Asked) => { status: number; body: string } = good) {
  const made = await setUp('osv', answer);
  const packages = () => [DJANGO, ASTRO];
  const file = () => textOf(made.files, 'vulnerabilities');
  return {
    ...made,
    file,
    known: () => parseVulnerabilities(file() || undefined),
    run: (other: object = {}) => made.run({ packages, ...other }),
  };
}

describe('OSV', () => {
  it('is sent package URLs with versions in one batch, and nothing else', async () => {
    const { service, run, known } = await office();
    const report = await run();
    expect(service.log.map(({ method, path }) => [method, path])).toEqual([
      ['POST', '/v1/querybatch'],
    ]);
    expect(JSON.parse(service.log[0]?.body ?? '')).toEqual({
      queries: [{ package: { purl: DJANGO } }, { package: { purl: ASTRO } }],
    });
    expect(report.services).toMatchObject([{ kind: 'osv', asked: 2, failed: 0, left: 0 }]);
    expect(report.written).toContain('vulnerabilities.json');
    expect(known()).toEqual({
      checkedAt: '2026-11-21T02:00:00Z',
      packages: { [ASTRO]: [], [DJANGO]: [kept('GHSA-aaaa-bbbb-cccc')] },
    });
  });

  it('is asked for a thousand at once', async () => {
    const { service, run } = await office();
    await run({ packages: () => Array.from({ length: 2_001 }, (_, n) => `pkg:npm/a@${n}`) });
    expect(service.log.map((asked) => queriesOf(asked).length)).toEqual([1_000, 1_000, 1]);
  });

  it('is asked for the next page of one package until there is none', async () => {
    const { service, run, known } = await office((asked) =>
      json({
        results: queriesOf(asked).map(({ package: { purl }, page_token: token }) => {
          if (purl !== DJANGO) return {};
          return token === 'two'
            ? { vulns: [found('CVE-2026-2')] }
            : { vulns: [found('CVE-2026-1')], next_page_token: 'two' };
        }),
      }),
    );
    await run();
    expect(service.log.map(queriesOf).at(-1)).toEqual([
      { package: { purl: DJANGO }, page_token: 'two' },
    ]);
    expect(known()?.packages[DJANGO]).toEqual([kept('CVE-2026-1'), kept('CVE-2026-2')]);
  });

  it('writes the same bytes for the same answer, and no new date within a week', async () => {
    const { run, file, clock } = await office();
    await run();
    const before = file();
    clock.set('2026-11-22T02:00:00Z');
    expect((await run()).written).not.toContain('vulnerabilities.json');
    expect(file()).toBe(before);
    clock.set('2026-11-29T02:00:00Z');
    await run();
    expect(file()).toBe(before.replace('2026-11-21', '2026-11-29'));
  });

  it('is asked again after a pause when it does not answer at first', async () => {
    const { service, run, known } = await office();
    service.fault = (_, index) => (index === 0 ? '503' : undefined);
    await run();
    expect(service.log).toHaveLength(2);
    expect(known()?.packages[DJANGO]).toHaveLength(1);
  });

  it('is not asked where no service names it, and keeps the file as it was', async () => {
    const { service, run, file } = await office();
    await run();
    const before = file();
    service.log.length = 0;
    await run({ services: [] });
    expect(service.log).toEqual([]);
    expect(file()).toBe(before);
  });
});

describe('an answer of OSV that is not whole', () => {
  const two = (first: unknown) => () => json({ results: [first, {}] });
  const vulns = (...list: unknown[]) => two({ vulns: list });
  const modified = '2026-11-01T10:00:00Z';
  it.each<[string, (asked: Asked) => { status: number; body: string }]>([
    ['a list in place of an object', () => json([])],
    ['nothing', () => json(null)],
    ['no results', () => json({})],
    ['fewer results than questions', () => json({ results: [{}] })],
    ['more results than questions', () => json({ results: [{}, {}, {}] })],
    ['a text for a list', two({ vulns: 'none' })],
    ['a number for an id', vulns({ id: 42, modified })],
    ['an id with markup', vulns({ id: 'GHSA-<script>alert(1)</script>', modified })],
    ['an id that leads elsewhere', vulns({ id: 'CVE-1/../../evil', modified })],
    ['an id without end', vulns({ id: `CVE-${'1'.repeat(10_000)}`, modified })],
    ['a date that is none', vulns({ id: 'CVE-2026-1', modified: 'soon' })],
    ['no date', vulns({ id: 'CVE-2026-1' })],
    [
      'a huge list',
      two({ vulns: Array.from({ length: 5_001 }, (_, n) => ({ id: `CVE-2026-${n}`, modified })) }),
    ],
    ['a token that is no text', two({ next_page_token: {} })],
    ['a page for people', () => ({ status: 200, body: '<html>' })],
    ['a refusal', () => ({ status: 400, body: '{"code":3,"message":"Invalid Package URL."}' })],
    [
      'pages without end',
      (asked) => json({ results: queriesOf(asked).map(() => ({ next_page_token: 'again' })) }),
    ],
  ])('leaves what was known, and the night goes on: %s', async (_name, answer) => {
    const { service, run, file, clock, record } = await office();
    await run();
    const before = file();
    service.other = answer;
    service.log.length = 0;
    clock.set('2027-01-20T02:00:00Z');
    const report = await run();
    expect(report.services).toMatchObject([{ kind: 'osv', asked: 2, failed: 2, left: 0 }]);
    expect(report.warnings).toEqual([expect.stringMatching(/^osv: /)]);
    expect(report.faults).toEqual([]);
    expect(service.log.length).toBeLessThanOrEqual(100);
    expect(file()).toBe(before);
    expect(record()?.fetchedAt).toBe('2027-01-20T02:00:00Z');
  });

  it('is none of which half is kept: the second batch fails', async () => {
    const { service, run, file } = await office();
    service.fault = (_, index) => (index > 0 ? 'html' : undefined);
    await run({ packages: () => Array.from({ length: 1_001 }, (_, n) => `pkg:npm/a@${n}`) });
    expect(file()).toBe('');
  });
});

describe('what is asked for', () => {
  it('is each package of the inventory once, with that of the site itself', () => {
    const folder = 'tests/fixtures/small';
    const packages = packagesToAsk(folder, readSite(folder));
    expect(packages).toEqual([...new Set(packages)]);
    expect(packages).toContain('pkg:pypi/django@4.2');
    expect(packages).toContain('pkg:pypi/sqlparse@0.5');
    expect(packages.some((one) => one.startsWith('pkg:npm/astro@'))).toBe(true);
    expect(packages.some((one) => !/^pkg:[a-z]+\/\S+@\S+$/.test(one))).toBe(false);
  });

  it('is nothing where the inventory is switched off', () => {
    const folder = 'tests/fixtures/small';
    expect(packagesToAsk(folder, { ...readSite(folder), inventory: false })).toEqual([]);
  });

  it('costs no more than itself where the inventory is faulty', async () => {
    const { service, run, record } = await office();
    const report = await run({
      packages: () => {
        throw new Error('catalogue/inventory/a.yaml does not fit.');
      },
    });
    expect(report.faults).toEqual(['catalogue/inventory/a.yaml does not fit.']);
    expect(service.log).toEqual([]);
    expect(record()).toBeDefined();
  });

  it('is refused with a file that is damaged, which is not written over', async () => {
    const { run, files } = await office();
    files.texts.set('/catalogue/vulnerabilities.json', '{"packages":');
    await expect(run()).rejects.toThrow('catalogue/vulnerabilities.json is faulty');
  });
});
