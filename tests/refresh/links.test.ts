import { describe, expect, it } from 'vitest';

import type { FakeForge } from './forge/forge.ts';
import { mapped, setUp } from './service-setup.ts';
import { LIMITS, textOf } from './setup.ts';

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
    const { service, run, record, clock } = await setUp('links', answers, 1, links);
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

  it.each<[string, ReturnType<NonNullable<FakeForge['other']>>, boolean]>([
    ['there again', { status: 200, body: '' }, false],
    ['longer than is read', { status: 200, body: 'x'.repeat(LIMITS.maxBytes + 1) }, false],
    [
      'at another host',
      { status: 301, body: '', headers: { location: 'https://other.test/' } },
      false,
    ],
    ['still missing', { status: 404, body: '' }, true],
    ['gone for good', { status: 410, body: '' }, true],
    ['closed', { status: 403, body: '' }, true],
    ['of a host in trouble', { status: 500, body: '' }, true],
  ])('that were dead are dead or not when their page is %s', async (_, answer, isDead) => {
    const { service, run, record, clock } = await setUp('links', answers, 1, {
      links: { forum: page('gone') },
    });
    await run();
    service.other = () => answer;
    clock.set('2026-11-28T02:00:00Z');
    await run();
    const dead = [{ url: page('gone'), since: '2026-11-21T02:00:00Z' }];
    expect(record()?.links).toEqual({
      checkedAt: '2026-11-28T02:00:00Z',
      ...(isDead && { dead }),
    });
  });

  it('say nothing when a host is down, and carry no token', async () => {
    const { service, run, record } = await setUp('links', answers, 1, links);
    service.fault = () => '503';
    await run();
    expect(record()?.links).toEqual({ checkedAt: '2026-11-21T02:00:00Z' });
    expect(service.log.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
  });

  it.each(['503', 'reset', 'hang'] as const)(
    'stay dead while their host is silent: %s',
    async (fault) => {
      const { service, run, record, clock } = await setUp('links', answers, 1, links);
      await run();
      const dead = [{ url: page('gone'), since: '2026-11-21T02:00:00Z' }];
      service.fault = () => fault;
      clock.set('2026-11-28T02:00:00Z');
      const limits = { ...LIMITS, timeout: 60, pause: 1 };
      await run({
        tools: {
          fetch,
          publicFetch: mapped(service),
          clock,
          signal: new AbortController().signal,
          limits,
        },
      });
      expect(record()?.links).toEqual({ checkedAt: '2026-11-28T02:00:00Z', dead });
    },
  );

  it('are asked in the order of their age, so that every one has its turn', async () => {
    const { run, clock, files } = await setUp('links', answers, 60, links);
    for (const day of ['21', '28']) {
      clock.set(`2026-11-${day}T02:00:00Z`);
      await run();
    }
    const records = Object.values(JSON.parse(textOf(files, 'metadata')) as object);
    expect(records.filter((one: object) => 'links' in one)).toHaveLength(60);
  });

  it('are asked a hundred times a night at most', async () => {
    const { service, run } = await setUp('links', answers, 60, links);
    const report = await run();
    expect(service.log.length).toBeLessThan(105);
    expect(report.services[0]).toMatchObject({ kind: 'links', asked: 34, left: 26 });
  });

  it('are asked too where a manifest has them, once that is known', async () => {
    const { service, run, record, clock, forge } = await setUp('links', answers);
    const [repository] = forge.repositories;
    if (!repository) throw new Error('There is no repository.');
    repository.files['publiccode.yml'] = `publiccodeYmlVersion: "0"\nlandingURL: ${page('gone')}\n`;
    await run();
    expect(service.log).toEqual([]);
    clock.set('2026-11-22T02:00:00Z');
    await run();
    expect(record()?.links?.dead).toEqual([{ url: page('gone'), since: '2026-11-22T02:00:00Z' }]);
  });

  it.each([
    'https://127.0.0.1/admin',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::ffff:10.0.0.1]/',
    'http://127.0.0.1/',
    'https://pages.test:8443/',
    'https://name:word@pages.test/',
  ])('are not asked after a redirect to %s', async (address) => {
    const moving: FakeForge['other'] = ({ path }) => {
      if (path !== '/moving') return { status: 404, body: '' };
      return { status: 302, body: '', headers: { location: address } };
    };
    const asked: string[] = [];
    const { service, run, record, clock } = await setUp('links', moving, 1, {
      links: { homepage: 'https://pages.test:8443/', forum: page('moving') },
    });
    const publicFetch: typeof fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return mapped(service)(input, init);
    };
    const signal = new AbortController().signal;
    await run({ tools: { fetch, publicFetch, clock, signal, limits: LIMITS } });
    expect(asked).toEqual([page('moving')]);
    expect(record()?.links).toEqual({ checkedAt: '2026-11-21T02:00:00Z' });
  });
});
