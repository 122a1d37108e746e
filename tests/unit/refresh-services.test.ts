/** What is kept of answers of services and catalogues that say little, or something odd. */
import { describe, expect, it } from 'vitest';

import type { Failure } from '../../src/lib/http/failure.ts';
import { newUsage } from '../../src/lib/http/usage.ts';
import { datacite, openalex } from '../../src/refresh/enrichers/citations.ts';
import { debian } from '../../src/refresh/enrichers/debian.ts';
import { ecosysteMs } from '../../src/refresh/enrichers/ecosyste-ms.ts';
import type { EnricherSubject } from '../../src/refresh/enrichers/enricher.ts';
import { askOsv } from '../../src/refresh/enrichers/osv.ts';
import { scorecard } from '../../src/refresh/enrichers/scorecard.ts';
import { softwareHeritage } from '../../src/refresh/enrichers/software-heritage.ts';
import { zenodo } from '../../src/refresh/enrichers/zenodo.ts';
import { reader as italia } from '../../src/refresh/federation/kinds/developers-italia.ts';
import { reader as rsd } from '../../src/refresh/federation/kinds/rsd.ts';
import { fileText } from '../../src/refresh/file-text.ts';
import { createProgress } from '../../src/refresh/progress.ts';
import { createPublicFetch, publicLookup } from '../../src/refresh/public-fetch.ts';
import { LIMITS, standingClock } from '../refresh/setup.ts';

const KEY = 'https://lab.example/team/tool';
const down: Failure = { reason: 'unreachable', cause: { code: 'git-unreachable' } };

/** A client that answers by the address that it is asked for. */
function clientOf(answer: (address: string) => unknown) {
  const json = (address: string) => {
    const value = answer(address);
    return Promise.resolve(value === undefined ? { failure: down } : { value });
  };
  return { json, limited: () => false } as never;
}

describe('a service', () => {
  it('is asked about what it can know alone', () => {
    const addresses = (subject: Partial<EnricherSubject>) => [
      zenodo.addresses({ key: KEY, ...subject }, 'https://api.example'),
      scorecard.addresses({ key: KEY, ...subject }, 'https://api.example'),
    ];
    expect(addresses({})).toEqual([undefined, undefined]);
    expect(addresses({ doi: '10.1000/182' })[0]).toBeUndefined();
    expect(addresses({ doi: '10.5281/zenodo.7' })[0]?.ask).toBe('https://api.example/records/7');
    expect(addresses({ key: 'https://github.com/a/b' })[1]?.show).toContain('github.com%2Fa%2Fb');
  });

  it('is asked again after days or a month, and about an origin that it has after three', () => {
    const days = (known: object) => softwareHeritage.maxAge(known as never) / (24 * 3_600_000);
    expect([days({}), days({ archivedAt: '2026-01-01T00:00:00Z' })]).toEqual([7, 90]);
    const others = [zenodo, scorecard, ecosysteMs, datacite, openalex].map(({ maxAge }) => maxAge);
    expect(others.map((age) => age({} as never) / 86_400_000)).toEqual([1, 7, 30, 30, 30]);
  });

  it('that fails at the second question has failed', async () => {
    const ask = 'https://zenodo.example/api/records/7';
    const first = {
      metadata: { title: 'T' },
      links: { latest: 'https://zenodo.example/api/records/8' },
    };
    const read = (answer: (address: string) => unknown) =>
      zenodo.read(clientOf(answer), { key: KEY, doi: '10.5281/zenodo.7' }, ask);
    expect(await read((address) => (address === ask ? first : undefined))).toEqual(down);
    expect(await read(() => undefined)).toEqual(down);
    expect(await read(() => ({ metadata: { title: 'T' } }))).toEqual({ doi: '10.5281/zenodo.7' });
    const elsewhere = { ...first, links: { latest: 'https://elsewhere.example/8' } };
    expect(await read(() => elsewhere)).toMatchObject({ reason: 'invalid-response' });
  });

  it('that knows no release of a package adds none', async () => {
    const packages = ['pkg:deb/debian/tool?arch=source'];
    const read = (answer: unknown) =>
      debian.read(
        clientOf(() => answer),
        { key: KEY, packages },
        'https://api.example/src/tool/',
      );
    expect(JSON.stringify(await read({ error: 404 }))).not.toContain('releases');
    expect(JSON.stringify(await read({ versions: [] }))).not.toContain('releases');
    expect(await read({ versions: [{ suites: ['sid', 'sid'] }] })).toMatchObject({
      packages: [{ releases: ['sid'] }],
    });
  });

  it('that counts nothing of a package says so by leaving it out', async () => {
    const purl = 'pkg:conda/tool?channel=conda-forge';
    const one = { purl: 'pkg:conda/tool', name: 'tool', registry: { name: 'conda-forge.org' } };
    const read = (list: readonly object[]) =>
      ecosysteMs.read(
        clientOf(() => list),
        { key: KEY, packages: [purl] },
        `https://api.example/packages/lookup?purl=${encodeURIComponent(purl)}`,
      );
    const nulls = { dependent_packages_count: null, dependent_repos_count: null };
    expect(JSON.stringify(await read([{ ...one, ...nulls }]))).not.toMatch(/null|NaN/);
    const anaconda = { ...one, registry: { name: 'anaconda.org' }, dependent_repos_count: 7 };
    expect(JSON.stringify(await read([anaconda]))).not.toContain('7');
    expect(JSON.stringify(await read([{ ...one, dependent_repos_count: 7 }]))).toContain('7');
  });
});

describe('known vulnerabilities', () => {
  function asking(answer: () => Response, signal = new AbortController().signal) {
    const kept: unknown[] = [];
    const warnings: string[] = [];
    const tools = {
      ...{ signal, limits: { ...LIMITS, pause: 0 }, usage: newUsage() },
      clock: standingClock('2026-11-21T02:00:00Z'),
      fetch: () => Promise.resolve(answer()),
      warn: (message: string) => void warnings.push(message),
      fault: () => undefined,
    };
    const place = {
      packages: () => ['pkg:npm/a@1'],
      keep: (found: unknown) => void kept.push(found),
    };
    return { kept, warnings, run: () => askOsv({}, place, tools as never) };
  }

  it('are those of before where a run ends, and where more come than anybody could read', async () => {
    const ended = asking(() => Response.json({}), AbortSignal.abort());
    expect(await ended.run()).toMatchObject({ asked: 0, left: 1 });
    let page = 0;
    const endless = asking(() => {
      page += 1;
      const vulns = Array.from({ length: 100 }, (_, index) => ({
        ...{ id: `GHSA-${page}-${index}`, modified: '2026-01-01T00:00:00.123Z' },
      }));
      return Response.json({ results: [{ vulns, next_page_token: 'more' }] });
    });
    expect(await endless.run()).toMatchObject({ asked: 1, failed: 1 });
    expect(endless.warnings).toHaveLength(1);
    expect([ended.kept, endless.kept]).toEqual([[], []]);
  });
});

describe('a page of another catalogue', () => {
  const asked = {
    ...{ id: 'a', office: 'A', url: 'https://a.example/', language: 'en' },
    forges: [],
  };
  const at = new URL('https://a.example/api/v1/software?offset=0');
  const read = (reader: typeof rsd, text: string) => reader.read(text, { ...asked, at } as never);

  it('is none where it is no list', async () => {
    expect(await read(rsd, '{"message":"No."}')).toBeUndefined();
    expect(await read(italia, '{"error":7}')).toBeUndefined();
  });

  it('has a place for each item that cannot be read, and none for what is no longer active', async () => {
    const software = { url: KEY, publiccodeYml: 'name: Tool\n' };
    const data = [software, { url: 7 }, { ...software, active: false }];
    const page = await read(italia, JSON.stringify({ data, links: { next: '?page=2' } }));
    expect(page?.projects).toHaveLength(2);
    expect(page?.projects[0]).toMatchObject({ name: 'Tool', repository: KEY });
    expect(page?.projects[1]).toBeUndefined();
    expect(page?.next).toBe('https://a.example/api/v1/software?page=2');
  });
});

describe('a public host', () => {
  const answered = (found: unknown, all: boolean) =>
    new Promise((done) => {
      const lookup = (_: string, __: object, callback: (...of: unknown[]) => void) =>
        callback(null, found);
      publicLookup(lookup as never)('a.example', { all } as never, (...of: unknown[]) => done(of));
    });

  it('is one of which every address is public', async () => {
    expect(await answered('93.184.216.34', false)).toEqual([null, '93.184.216.34', 4]);
    const both = [
      { address: '93.184.216.34', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(await answered(both.slice(0, 1), true)).toEqual([null, both.slice(0, 1)]);
    for (const found of [both, both.slice(1), [], undefined, '10.0.0.1'])
      expect(await answered(found, true)).toEqual([expect.any(Error), []]);
  });

  it('is asked by no other name of this machine', async () => {
    const ask = createPublicFetch();
    for (const page of [
      'http://127.0.0.1/',
      'https://localhost/',
      new Request('https://10.0.0.1/'),
    ])
      await expect(ask(page)).rejects.toThrow();
  });
});

it('takes a file of another size than was said for none', () => {
  const content = Buffer.from('text').toString('base64');
  expect(fileText({ content, encoding: 'base64', size: 4 })).toBe('text');
  expect(fileText({ content, encoding: 'base64', size: 5 })).toBeUndefined();
  expect(fileText({ message: 'No.' })).toBeUndefined();
});

it('clears its line on the screen only where it has drawn one', () => {
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  const screen = { write, isTerminal: true, now: () => 0 } as never;
  createProgress(screen).end();
  expect(written).toEqual([]);
});
