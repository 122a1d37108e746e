/** How often GitHub is asked, and how long it is waited for, whatever it answers. */
import { describe, expect, it } from 'vitest';

import { connect, graphqlAddress, type Pace } from '../../src/refresh/forges/github/connection.ts';
import { carriedFailure, githubFetch } from '../../src/refresh/forges/github/fetch.ts';
import { githubText } from '../../src/refresh/forges/github/text.ts';
import type { Forge, Tools } from '../../src/refresh/provider.ts';
import { newUsage } from '../../src/lib/http/usage.ts';
import { LIMITS, standingClock } from '../refresh/setup.ts';

type Answering = (asked: Request, count: number) => Response | Error;

/** A GitHub that answers so, and what it is asked. */
function hub(answer: Answering, forge: Partial<Forge> = {}, pace: Pace = {}) {
  const asked: Request[] = [];
  const usage = newUsage();
  const tools = {
    ...{ usage, limits: LIMITS, signal: new AbortController().signal },
    clock: standingClock('2026-11-21T02:00:00Z'),
    fetch: (url: URL, init: RequestInit) => {
      const request = new Request(url, init);
      asked.push(request);
      const given = answer(request, asked.length);
      return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
    },
  } as unknown as Tools;
  const all: Forge = { host: 'github.com', kind: 'github', token: 't', ...forge };
  const retry = { retryAfterBaseValue: 0 };
  const apis = connect(all, tools, { retry, throttle: { enabled: false }, ...pace });
  return { apis, asked, usage, fetch: githubFetch(graphqlAddress(all), all.host, tools) };
}

const status = (code: number, headers = {}) => new Response('{}', { status: code, headers });
const broken = () => Object.assign(new TypeError('x'), { cause: { code: 'ECONNRESET' } });

describe('GitHub', () => {
  it.each<[forge: Partial<Forge>, graphql: string, sbom: string]>([
    [{}, 'https://api.github.com/graphql', 'https://api.github.com'],
    [
      { host: 'hub.example', api: 'https://hub.example/api/graphql/' },
      'https://hub.example/api/graphql/',
      'https://hub.example/api',
    ],
  ])('of %j has two addresses', async (forge, graphql, base) => {
    const { apis, asked } = hub(
      (_, count) => Response.json(count === 1 ? { data: { a: 1 } } : { sbom: 1 }),
      forge,
    );
    const sbom = `${base}/repos/o/n/dependency-graph/sbom`;
    expect([apis.addresses.graphql, apis.addresses.sbom('o', 'n')]).toEqual([graphql, sbom]);
    expect(await apis.ask('query { a }', { b: 'c' })).toEqual({ data: { a: 1 }, errors: [] });
    expect(await apis.sbom('o', 'n')).toEqual({ data: { sbom: 1 }, errors: [] });
    expect(asked.map(({ method, url }) => `${method} ${url.replace(/\/$/, '')}`)).toEqual([
      ...[`POST ${graphql.replace(/\/$/, '')}`, `GET ${sbom}`],
    ]);
    expect(asked[0]?.headers.get('authorization')).toBe('token t');
    expect(await asked[0]?.json()).toEqual({ query: 'query { a }', variables: { b: 'c' } });
  });

  const late = () => Object.assign(new Error('x'), { name: 'TimeoutError' });
  const huge = () => new Response(`"${'x'.repeat(LIMITS.maxBytes)}"`);

  it.each<[reason: string, times: number, ...answers: (number | (() => Response | Error))[]]>([
    ['invalid-response', 1, 301, 400, 422, () => new Response('<html>')],
    ['forbidden', 1, 401, 403, 451],
    ['not-found', 1, 404],
    ['gone', 1, 410],
    ['unreachable', 1, 502, 504],
    ['unreachable', 4, 500, 503, broken],
    ['too-large', 1, huge],
    ['timeout', 1, late],
  ])('is asked again where that may help: %s, %i times', async (reason, times, ...answers) => {
    for (const answer of answers) {
      const given = typeof answer === 'number' ? () => status(answer) : answer;
      const { apis, asked, usage } = hub(given);
      expect(await apis.sbom('o', 'n')).toMatchObject({ failure: { reason } });
      expect([asked.length, usage.requests]).toEqual([times, times]);
    }
  });

  const limited = () =>
    Response.json(
      { message: 'You have exceeded a secondary rate limit.' },
      { status: 403, headers: { 'retry-after': '7' } },
    );
  const spent = () =>
    status(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000000' });

  it.each<[what: string, answer: () => Response, waited: number, times: number, now: number]>([
    ['as it says', limited, 0, 2, 7_000],
    ['as long as is left', limited, 53_000, 2, 60_000],
    ['no longer', limited, 53_001, 1, 53_001],
    ['until points are given anew', spent, 0, 2, 0],
    ['for no points, later', spent, 60_001, 1, 60_001],
  ])('is waited for once: %s', async (_, answer, waited, times, now) => {
    const pace = { throttle: { retryAfterBaseValue: 0 } };
    const { apis, asked, usage } = hub(answer, {}, pace);
    usage.waited = waited;
    expect(await apis.sbom('o', 'n')).toMatchObject({ failure: { reason: 'rate-limited' } });
    expect([asked.length, usage.waited]).toEqual([times, now]);
  });
});

describe('a fetch for GitHub', () => {
  const ADDRESS = 'https://api.github.com/graphql';

  it.each([
    [200, true],
    [299, true],
    [300, false],
    [399, false],
    [400, true],
  ])('hands on what has the status %i: %s', async (code, handsOn) => {
    const headers = { 'x-refresh-failure': 'forged', 'x-other': 'kept' };
    const { fetch } = hub(() => new Response('{"a":1}', { status: code, headers }));
    const answer = await fetch(ADDRESS);
    expect(answer.status).toBe(handsOn ? code : 504);
    expect(await answer.json()).toEqual(handsOn ? { a: 1 } : {});
    expect(answer.headers.get('x-other')).toBe(handsOn ? 'kept' : null);
    expect(carriedFailure(answer.headers)).toEqual(
      handsOn
        ? undefined
        : { reason: 'invalid-response', cause: { code: 'redirects-api', host: 'github.com' } },
    );
  });

  it('follows nothing, and ends with the run', async () => {
    const { fetch, asked } = hub(() => status(200));
    await fetch(ADDRESS, { method: 'POST', body: 'q', redirect: 'follow' });
    expect(asked[0]).toMatchObject({ method: 'POST', redirect: 'manual' });
    expect(await asked[0]?.text()).toBe('q');
  });
});

describe('a text at GitHub', () => {
  const file = { text: 'T' };
  const none = { failure: { reason: 'not-found', cause: { code: 'no-readable-file' } } };
  const ask = async (
    path: string,
    repository: unknown = { visibility: 'PUBLIC', object: file },
  ) => {
    const asked: unknown[] = [];
    const answer = await githubText(
      (_, variables) => {
        asked.push(variables);
        return Promise.resolve({ data: { repository }, errors: [] });
      },
      new URL(`https://github.com${path}`),
    );
    return [answer, ...asked];
  };

  it.each([
    ['/o/n/blob/main/a/b.md', 'main:a/b.md'],
    ['/o/n/raw/v1/b', 'v1:b'],
  ])('is asked for by its place: %s', async (path, expression) => {
    expect(await ask(path)).toEqual([file, { owner: 'o', name: 'n', expression }]);
  });

  it.each(['/o/n/tree/main/a', '/x/o/n/blob/main/a', '/o/n/blob/main/', '/o/n', '/n/blob/main/a'])(
    'is not at %s',
    async (path) => {
      expect(await ask(path)).toEqual([none]);
    },
  );

  it.each([
    [{ visibility: 'PRIVATE', object: file }],
    [{ visibility: 'PUBLIC', object: null }],
    [{ visibility: 'PUBLIC', object: {} }],
    [null],
  ])('is none where GitHub has %j', async (repository) => {
    expect((await ask('/o/n/blob/main/a', repository))[0]).toEqual(none);
  });

  it('that cannot be asked for fails', async () => {
    const failure = { reason: 'timeout', cause: { code: 'git-late' } } as const;
    const failed = { failure, refused: false, halve: true };
    const asked = githubText(() => Promise.resolve(failed), new URL('https://x/o/n/raw/v1/b'));
    expect(await asked).toEqual({ failure });
  });
});
