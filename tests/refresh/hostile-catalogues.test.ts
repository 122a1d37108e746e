/** Catalogues that answer anything: the last good state stays, and only text, SPDX and https addresses come in. */
import { describe, expect, it } from 'vitest';

import { renderSummary } from '../../src/refresh/report-text.ts';
import { federated, json, portal, portalEntry, publiccode, text } from './federation-setup.ts';

const MEGABYTE = 1024 * 1024;

describe('an answer that is no list', () => {
  it.each([
    ['an HTML page', { status: 200, body: '<!doctype html><p>Log in</p>' }, 'not JSON'],
    ['an HTML page of 10 MB', text(`<p>${'x'.repeat(10 * MEGABYTE)}`), 'not JSON'],
    ['more than 32 MB', text(' '.repeat(33 * MEGABYTE)), 'more than'],
    ['another shape', json({ projects: 'many' }), 'not a list'],
    ['null', text('null'), 'not a list'],
    ['nothing', json({ page: 'https://pages.test/catalogue/', projects: [] }), 'not a list'],
    ['none that fits', portal([1, 'two', null, {}, portalEntry('x', { name: 7 })]), 'not a list'],
    ['a failure', { status: 500, body: '' }, '500'],
    [
      'a redirect to another host',
      { status: 302, body: '', headers: { location: 'https://evil.test/' } },
      'another host',
    ],
  ])(
    '%s: what was known stays, and the report says why',
    { timeout: 30_000 },
    async (_, answer, said) => {
      const { run, state, server, clock } = await federated('ospo-portal', () =>
        portal([portalEntry('a')]),
      );
      await run();
      server.other = () => answer;
      clock.set('2026-11-23T02:00:00Z');
      const report = await run();
      expect(state()).toMatchObject({
        checkedAt: '2026-11-21T02:00:00Z',
        failing: { since: '2026-11-23T02:00:00Z' },
        projects: [{ name: 'a' }],
      });
      expect(report.catalogues).toEqual([
        expect.objectContaining({ entries: 1, failure: expect.stringMatching(new RegExp(said)) }),
      ]);
      expect(renderSummary(report)).toContain('Harbour Lab: not read.');
      // The next good answer ends it.
      server.other = () => portal([portalEntry('b')]);
      await run();
      expect(state()).not.toHaveProperty('failing');
      expect(state().projects).toMatchObject([{ name: 'b' }]);
    },
  );
});

describe('paging', () => {
  const page = (names: readonly string[], next: string | null) =>
    json({
      data: names.map((name) => ({
        url: `https://forge.test/group/${name}`,
        publiccodeYml: publiccode(name),
      })),
      links: { next },
    });

  it.each([
    ['leads back to the first page', () => page(['A'], '?page[size]=100')],
    ['leads to another host', () => page(['A'], 'https://evil.test/v1/software')],
    ['leads nowhere', () => page(['A'], 'javascript:alert(1)')],
  ])('that %s keeps what was known', async (_, answer) => {
    const { run, state } = await federated('developers-italia', answer);
    await run();
    expect(state()).toMatchObject({ projects: [], failing: { since: '2026-11-21T02:00:00Z' } });
  });

  it('that never ends and brings nothing ends soon', async () => {
    let count = 0;
    const { run, state, server } = await federated('developers-italia', () =>
      page([], `?page=${(count += 1)}`),
    );
    await run();
    expect(server.log).toHaveLength(120);
    expect(state().failing?.message).toContain('as often as a night may ask it');
  });

  it(
    'through 100,000 entries takes 5,000, says so, and asks for no more',
    { timeout: 60_000 },
    async () => {
      const { run, state, server } = await federated('developers-italia', ({ path }) => {
        const at = Number(/page=(\d+)/.exec(path)?.[1] ?? 0);
        const names = Array.from({ length: 100 }, (_, place) => `N${at * 100 + place}`);
        return page(names, at < 999 ? `?page=${at + 1}` : null);
      });
      const report = await run();
      expect(server.log).toHaveLength(50);
      expect(state()).toMatchObject({ cut: { count: 0, isMore: true }, refused: 0 });
      expect(state().projects).toHaveLength(5_000);
      expect(renderSummary(report)).toContain(
        'Harbour Lab: 5,000 entries, at least 1 left out, 50 requests',
      );
    },
  );

  it(
    'is not needed for 20,000 entries in one answer, of which 5,000 are taken',
    { timeout: 60_000 },
    async () => {
      const all = Array.from({ length: 20_000 }, (_, place) => portalEntry(`p${place}`));
      const answer = portal(all);
      const { run, state } = await federated('ospo-portal', () => answer);
      await run();
      expect(state().cut).toEqual({ count: 15_000, isMore: false });
      expect(state().projects).toHaveLength(5_000);
    },
  );
});

describe('what an entry says', () => {
  const taken = async (entry: object, more: object = {}) => {
    const { run, state } = await federated('ospo-portal', () =>
      portal([portalEntry('good'), portalEntry('x', entry, more)]),
    );
    await run();
    const found = state().projects.find(({ page }) => page.endsWith('/x/'));
    return { found, refused: state().refused };
  };

  it.each([
    ['markup', { name: '<b>Tide</b> <img src=x onerror=alert(1)>Board' }, { name: 'Tide Board' }],
    ['control characters', { name: 'Tide\u0000\u001B[31m Board' }, { name: 'Tide[31m Board' }],
    [
      'characters that turn the text',
      { name: 'Tide \u202Edraob\u202C\u2066x' },
      { name: 'Tide draobx' },
    ],
    ['lines', { summary: 'One\n\n two\r\nthree' }, { summary: 'One two three' }],
  ])('is text without %s', async (_, said, shown) => {
    expect((await taken(said)).found).toMatchObject(shown);
  });

  it('is cut where a summary is long, and refused where a name is', async () => {
    const { found } = await taken({ summary: 'word '.repeat(1_000) });
    expect(found?.summary?.length).toBeLessThanOrEqual(300);
    expect(found?.summary).toMatch(/word…$/);
    expect(await taken({ name: 'n'.repeat(200) })).toEqual({ found: undefined, refused: 1 });
    expect(await taken({ name: ' \u200B ' })).toEqual({ found: undefined, refused: 1 });
  });

  it.each([
    ['links.homepage', { links: { homepage: 'javascript:alert(1)' } }, 'homepage'],
    ['links.homepage without TLS', { links: { homepage: 'http://tide.test/' } }, 'homepage'],
    ['links.homepage of a wrong type', { links: { homepage: ['https://a.test/'] } }, 'homepage'],
    ['a repository of a script', { repositories: [{ url: 'data:text/html,x' }] }, 'repository'],
    ['repositories of a wrong type', { repositories: 'https://forge.test/x/y' }, 'repository'],
    ['a licence in words', { licenses: { software: 'the MIT licence' } }, 'licenses'],
    ['licences of a wrong type', { licenses: ['MIT', 7] }, 'licenses'],
    ['a summary of a wrong type', { summary: { en: 'Text' } }, 'summary'],
  ])('leaves out %s', async (_, said, field) => {
    const { found, refused } = await taken(said);
    expect(refused).toBe(0);
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty(field);
  });

  it('shows no password of a repository', async () => {
    const { found } = await taken({ repositories: [{ url: 'https://a:b@forge.test/x/y' }] });
    expect(found?.repository).toBe('https://forge.test/x/y');
  });

  it('has a kind that this catalogue knows, or none', async () => {
    expect((await taken({}, { kind: 'spaceship' })).found).not.toHaveProperty('kind');
    expect((await taken({}, { kind: 'toString' })).found).not.toHaveProperty('kind');
  });

  it('is refused without an address of its own', async () => {
    expect((await taken({}, { page: 'javascript:alert(1)//x/' })).found).toBeUndefined();
  });
});

describe('a list of files', () => {
  it(
    'reads no host that is not public, and no more than five hundred',
    { timeout: 30_000 },
    async () => {
      const list = [
        'https://127.0.0.1/publiccode.yml',
        'http://pages.test/publiccode.yml',
        'file:///etc/passwd',
        ...Array.from({ length: 600 }, (_, place) => `https://raw.test/${place}/publiccode.yml`),
      ];
      const { run, state, server } = await federated(
        'publiccode-list',
        ({ path }) => (path === '/list' ? json(list) : text(publiccode(`N${path.split('/')[1]}`))),
        '/list',
      );
      await run();
      expect(server.log).toHaveLength(500);
      expect(server.log.some(({ path }) => path.includes('passwd'))).toBe(false);
      expect(state().cut).toEqual({ count: 101, isMore: false });
    },
  );

  it('of YAML that grows when it is read is no list', async () => {
    const bomb = `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n`;
    const { run, state } = await federated('publiccode-list', () => text(bomb), '/list');
    await run();
    expect(state()).toMatchObject({ projects: [], failing: { reason: 'invalid-response' } });
  });
});
