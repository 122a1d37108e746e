/** What a recording takes note of, whoever answers. */
import { describe, expect, it } from 'vitest';

import { recorder } from '../../src/refresh/recording/record.ts';
import type { Forge } from '../../src/refresh/provider.ts';

const FORGES: readonly Forge[] = [
  { host: 'b.example', kind: 'gitlab', api: 'https://api.b.example/api/v4' },
  { host: 'a.example', kind: 'forgejo' },
];
const ABOUT = { program: '1.0.0', recordedAt: '2026-11-21T02:00:00Z', projects: ['one'] };

function taping(answer: (url: string) => Response, forges = FORGES) {
  const asked = async (input: string | URL | Request) => {
    await Promise.resolve();
    return answer(input instanceof Request ? input.url : String(input));
  };
  return recorder(asked as typeof fetch, forges, ABOUT, 1_000, (text) => text);
}

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

describe('a recording', () => {
  it('has the answers of the forges that are listed, in one order, and of nobody else', async () => {
    const tape = taping(() => json({ id: 7, owner: { full_name: 'Jane Doe' } }));
    const address = 'https://api.b.example/api/v4/projects/x';
    await tape.fetch(new Request(address));
    await tape.fetch(new URL('https://code.a.example/api/v1/repos/x/y'));
    await tape.fetch('https://a.example/api/v1/repos/x/y');
    await tape.fetch('https://elsewhere.example/projects/x');
    await tape.fetch('https://b.example/not-its-api');
    const { answeredBy, forges, exchanges } = tape.recording();
    expect(answeredBy).toBe('network');
    expect(forges).toEqual([
      { host: 'a.example', kind: 'forgejo', api: '/api/v1' },
      { host: 'b.example', kind: 'gitlab', api: '/api/v4' },
    ]);
    expect(exchanges.map(({ host, path }) => `${host} ${path}`)).toEqual([
      'a.example /api/v1/repos/x/y',
      'a.example /api/v1/repos/x/y',
      'b.example /api/v4/projects/x',
    ]);
    expect(exchanges.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
    expect(JSON.stringify(exchanges)).not.toContain('Jane');
  });

  it('is the same in whatever order was asked', async () => {
    const pages = ['/api/v1/repos/x/y', '/api/v1/repos/a/b', '/api/v1/repos/m/n'];
    const pathsOf = async (order: readonly string[]) => {
      const tape = taping(() => json({}));
      for (const page of order) await tape.fetch(`https://a.example${page}`);
      return tape.recording().exchanges.map(({ path }) => path);
    };
    expect(await pathsOf(pages)).toEqual(await pathsOf(pages.toReversed()));
  });

  it('has of a refusal its message alone, and of a page that is no JSON nothing', async () => {
    const refused = taping(() => json({ message: 'Not found', trace: 'x' }, 404));
    await refused.fetch('https://a.example/api/v1/repos/x/y');
    expect(refused.recording().exchanges[0]).toMatchObject({
      ...{ status: 404, body: { message: 'Not found' } },
    });
    for (const page of ['<html>', 'x'.repeat(5_000)]) {
      const tape = taping(() => new Response(page));
      const init = { method: 'POST', body: '{"query":"q"}' };
      const response = await tape.fetch('http://127.0.0.1/graphql', init).catch(() => undefined);
      expect(response).toBeDefined();
      expect(tape.recording().exchanges).toEqual([]);
    }
  });

  it.each(['127.0.0.1', 'localhost', '[::1]'])(
    'says that it was made of a forge at %s, and what was asked of it',
    async (place) => {
      const api = `http://${place}:1/graphql`;
      const tape = taping(
        () => new Response('<html>'),
        [{ host: 'lab.test', kind: 'github', api }],
      );
      await tape.fetch(api, { method: 'POST', body: '{"query":"q"}' });
      const { answeredBy, exchanges } = tape.recording();
      expect(answeredBy).toBe('loopback');
      expect(exchanges).toMatchObject([{ method: 'POST', question: { query: 'q' } }]);
      expect(exchanges[0]).not.toHaveProperty('body');
    },
  );

  it('has the beginning of the paths of an API that stands at the beginning', async () => {
    const apis = async (path: string) => {
      const tape = taping(() => json({}));
      await tape.fetch(`https://a.example${path}`);
      return tape.recording().forges.map(({ api }) => api);
    };
    expect(await apis('/api/v12/repos/x/y')).toEqual(['/api/v12']);
    expect(await apis('/x/api/v1/repos/x/y')).toEqual(['']);
    expect(await apis('/api/vx/repos/x/y')).toEqual(['']);
  });
});
