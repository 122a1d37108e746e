/** What is taken of what another catalogue says, and how its pages and files are reached. */
import { describe, expect, it } from 'vitest';

import { foreignProject } from '../../src/refresh/federation/entry.ts';
import { following } from '../../src/refresh/federation/follow.ts';
import { reader as portal } from '../../src/refresh/federation/kinds/ospo-portal.ts';
import { reader as rsd } from '../../src/refresh/federation/kinds/rsd.ts';
import { reader as italia } from '../../src/refresh/federation/kinds/developers-italia.ts';
import { reader as list } from '../../src/refresh/federation/kinds/publiccode-list.ts';
import { nextState, parseForeign, renderForeign } from '../../src/refresh/federation/store.ts';

const PAGE = 'https://a.test/tool/';
const NOW = '2026-11-21T02:00:00Z';
const catalogue = { id: 'a', office: 'A', kind: 'rsd', url: 'https://a.test/' } as const;
const asked = (more: object = {}) =>
  ({ ...catalogue, language: 'de', at: new URL(PAGE), isCut: false, forges: [], ...more }) as never;

describe('an entry of another catalogue', () => {
  it.each<[object, object]>([
    [
      { summary: ' Short. ', language: 'de' },
      { summary: 'Short.', language: 'de' },
    ],
    [{ language: 'de' }, {}],
    [{ summary: 'Short.', language: 'no language' }, { summary: 'Short.' }],
    [{ summary: 's'.repeat(301) }, { summary: `${'s'.repeat(299)}…` }],
    [{ summary: `${' '.repeat(3_000)}s` }, {}],
    [{ kind: 'software' }, { kind: 'software' }],
    [{ kind: 'spaceship' }, {}],
    [{ licenses: ['MIT', 'mit', 'Apache-2.0'] }, { licenses: ['MIT', 'Apache-2.0'] }],
    [{ licenses: [] }, {}],
    [{ repository: ' HTTPS://a.test/x.git ' }, { repository: 'https://a.test/x' }],
    [{ repository: 'http://a.test/x' }, {}],
    [{ repository: 'see https://a.test/x' }, {}],
    [{ homepage: 'https://b.test/' }, { homepage: 'https://b.test/' }],
    [{ homepage: null }, {}],
  ])('of %j has %j', (said, taken) => {
    const expected = { page: PAGE, name: 'Tool', ...taken };
    expect(foreignProject({ page: PAGE, name: 'Tool', ...said })).toEqual(expected);
  });

  it.each([
    { name: 'n'.repeat(121) },
    { name: 7 },
    { name: '<b></b>' },
    { page: 'http://a.test/' },
    { page: 7 },
  ])('is none with %j', (said) => {
    expect(foreignProject({ page: PAGE, name: 'Tool', ...said })).toBeUndefined();
  });
});

describe('a page of another catalogue', () => {
  it('is asked for below its address', () => {
    const readers = [portal, rsd, italia, list];
    for (const url of ['https://a.test/x', 'https://a.test/x/'])
      expect(readers.map(({ first }) => first({ ...catalogue, url }))).toEqual([
        'https://a.test/x/api/v1/catalogue.json',
        'https://a.test/x/api/v1/software?select=slug,brand_name,short_statement,license_for_software(license),repository_url(url)&is_published=eq.true&order=slug&limit=500&offset=0',
        'https://a.test/x/v1/software?page[size]=100',
        url,
      ]);
  });

  it('of a directory has its software, and another page where it is full', async () => {
    const one = {
      slug: 'beam-2',
      brand_name: 'Beam',
      short_statement: 'Short.',
      license_for_software: [{ license: 'MIT' }],
      repository_url: { url: 'https://lab.test/a/b' },
    };
    const taken = {
      page: 'https://a.test/software/beam-2',
      name: 'Beam',
      summary: 'Short.',
      language: 'de',
      kind: 'software',
      licenses: ['MIT'],
      repository: 'https://lab.test/a/b',
    };
    const rows = [
      one,
      { ...one, repository_url: [one.repository_url, { url: 'https://lab.test/c' }] },
      { ...one, short_statement: null, license_for_software: 7, repository_url: null },
      { ...one, slug: '../x' },
    ];
    const at = new URL('https://a.test/api/v1/software?limit=500&offset=500');
    const read = (all: readonly unknown[]) => rsd.read(JSON.stringify(all), asked({ at }));
    const bare = { page: taken.page, name: 'Beam', kind: 'software' };
    expect(await read(rows)).toEqual({
      projects: [taken, taken, bare, undefined],
      next: undefined,
    });
    expect(await read(Array.from({ length: 499 }, () => one))).toMatchObject({ next: undefined });
    expect(await read(Array.from({ length: 500 }, () => one))).toMatchObject({
      next: 'https://a.test/api/v1/software?limit=500&offset=1000',
    });
  });

  it('of a portal has its own entries alone, and says how many were cut off', async () => {
    const entry = {
      name: 'Tool',
      summary: 'Short.',
      licenses: { software: 'MIT' },
      repositories: [{ url: 'https://lab.test/a/b' }, { url: 'https://lab.test/c/d' }],
      links: { homepage: 'https://tool.test/' },
    };
    const page = 'https://a.test/x/projects/tool/';
    const projects = [
      { page, kind: 'software', entry },
      { page, entry: { ...entry, retired: { date: '2026-01-01' } } },
      { page: 'https://b.test/x/projects/tool/', entry },
      { page: 7, entry },
      { page, entry: { name: 'Tool', summary: 7, licenses: 7, repositories: 7, links: 7 } },
    ];
    const read = (more: object, isCut = false) =>
      portal.read(
        JSON.stringify({ page: 'https://a.test/x/catalogue/', ...more, projects }),
        asked({ isCut }),
      );
    const taken = {
      page,
      kind: 'software',
      name: 'Tool',
      summary: 'Short.',
      language: 'fr',
      licenses: ['MIT'],
      repository: 'https://lab.test/a/b',
      homepage: 'https://tool.test/',
    };
    const all = [taken, undefined, { page, name: 'Tool' }];
    expect(await read({ language: 'fr' })).toEqual({ projects: all });
    expect(await read({ language: 7 })).toMatchObject({
      projects: [{ language: 'de' }, undefined, {}],
    });
    expect(await read({ language: 'fr', count: 9 }, true)).toEqual({ projects: all, left: 4 });
    expect(await read({ count: -1 }, true)).toMatchObject({ left: 1 });
    expect(portal.read('{"page":', asked({ isCut: true }))).toBeUndefined();
    expect(await read({ page: 'no address' })).toBeUndefined();
  });

  it('may lead to another address three times', async () => {
    const reached: string[] = [];
    const reach: typeof fetch = (input, init) => {
      const url =
        input instanceof URL ? input : new URL(input instanceof Request ? input.url : input);
      reached.push(`${url.pathname} ${init?.redirect} ${init?.method}`);
      const left = Number(url.pathname.slice(1));
      return Promise.resolve(
        left > 0
          ? new Response(null, { status: 302, headers: { location: `/${left - 1}` } })
          : new Response('here'),
      );
    };
    const fetched = following(reach);
    expect(await (await fetched('https://a.test/3', { method: 'GET' })).text()).toBe('here');
    expect(reached).toEqual(['/3', '/2', '/1', '/0'].map((path) => `${path} manual GET`));
    await expect(fetched(new Request('https://a.test/4'))).rejects.toMatchObject({
      failure: {
        reason: 'invalid-response',
        cause: { code: 'redirects-in-circle', host: 'a.test' },
      },
    });
  });
});

describe('what is known of another catalogue', () => {
  const project = (name: string) => ({ page: `https://a.test/${name}/`, name });
  const reading = (...names: readonly string[]) => ({ refused: 0, projects: names.map(project) });
  const { url, kind } = catalogue;
  const known = { url, kind, checkedAt: '2026-11-14T02:00:01Z', ...reading('a', 'b') };
  const down = {
    reason: 'timeout',
    cause: { code: 'status', host: 'a.test', status: 500 },
  } as never;
  const failing = (since: string) => ({
    ...{ since, reason: 'timeout', message: 'a.test answered with status 500.' },
  });

  it('is written anew where anything is new, and once a week', () => {
    const next = (before: object | undefined, answer: object, now = NOW) =>
      nextState(catalogue, before as never, answer as never, now);
    expect(next(undefined, reading('a'))).toEqual({ url, kind, checkedAt: NOW, ...reading('a') });
    expect(next(known, reading('b', 'a'))).toBe(known);
    expect(next(known, reading('a'))).toEqual({ url, kind, checkedAt: NOW, ...reading('a') });
    const later = '2026-11-21T02:00:01Z';
    expect(next(known, reading('a', 'b'), later)).toEqual({ ...known, checkedAt: later });
    expect(next(undefined, down)).toEqual({
      url,
      kind,
      refused: 0,
      projects: [],
      failing: failing(NOW),
    });
    const failed = { ...known, failing: failing('2026-11-20T02:00:00Z') };
    expect(next(failed, down)).toBe(failed);
    const other = { ...known, failing: { ...failed.failing, reason: 'gone' } };
    expect(next(other, down)).toEqual(failed);
    expect(next(failed, reading('a', 'b'))).toEqual({ ...known, checkedAt: NOW });
  });

  it('is read as it was written, by name of its pages, and none of another address', () => {
    const text = renderForeign({ ...known, projects: known.projects.toReversed() } as never);
    expect(parseForeign(text, catalogue, 'a.json')).toEqual(known);
    expect(parseForeign(undefined, catalogue, 'a.json')).toBeUndefined();
    expect(parseForeign(text, { ...catalogue, url: 'https://b.test/' }, 'a.json')).toBeUndefined();
    expect(parseForeign(text, { ...catalogue, kind: 'ospo-portal' }, 'a.json')).toBeUndefined();
    expect(() => parseForeign('{', catalogue, 'a.json')).toThrow(/^a\.json is faulty/);
  });
});
