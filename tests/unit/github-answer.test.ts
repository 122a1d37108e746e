/** GitHub's answer to a query as a value, whatever was thrown. */
import { RequestError } from '@octokit/request-error';
import { describe, expect, it } from 'vitest';

import {
  errorsByAlias,
  failureOfErrors,
  queryAnswer,
} from '../../src/refresh/forges/github/answer.ts';
import { githubFetch } from '../../src/refresh/forges/github/fetch.ts';
import { following } from '../../src/refresh/federation/follow.ts';
import { newUsage } from '../../src/lib/http/usage.ts';
import { LIMITS, standingClock } from '../refresh/setup.ts';

const HOST = 'github.com';
const tools = {
  clock: standingClock('2026-11-21T02:00:00Z'),
  signal: new AbortController().signal,
  limits: LIMITS,
} as never;

const thrown = (error: unknown) => queryAnswer(() => Promise.reject(error as Error), tools, HOST);
const request = { method: 'POST', url: 'https://api.github.com/graphql', headers: {} } as const;
const refused = (status: number, headers = {}) =>
  new RequestError('No.', status, {
    request,
    response: { ...{ status, url: request.url, data: {}, retryCount: 0 }, headers },
  } as never);

const failure = (reason: string, code: string, more = {}) => ({
  ...{ reason, cause: { code, host: HOST, ...more } },
});
const dead = Object.assign(new TypeError('x'), { cause: { code: 'ECONNREFUSED' } });
const CAUSE = { code: 'silent', host: HOST };
const carried = (reason: string) =>
  refused(504, {
    'x-refresh-failure': encodeURIComponent(JSON.stringify({ reason, cause: CAUSE })),
  });

describe('an answer of GitHub', () => {
  it('is its data, with the errors of single repositories', async () => {
    expect(await queryAnswer(() => Promise.resolve({ r0: {} }), tools, HOST)).toEqual({
      ...{ data: { r0: {} }, errors: [] },
    });
    const errors = [
      { type: 'NOT_FOUND', path: ['r1'] },
      { type: 7, path: 'r2' },
    ];
    const answer = await thrown({ data: { r0: {} }, errors });
    expect(answer).toEqual({
      data: { r0: {} },
      errors: [
        { type: 'NOT_FOUND', path: ['r1'] },
        { type: undefined, path: [] },
      ],
    });
  });

  it.each<[what: string, error: unknown, failure: object, halve: boolean, refused?: boolean]>([
    [
      'a limit',
      { errors: [{}, { type: 'RATE_LIMITED' }] },
      failure('rate-limited', 'limited'),
      false,
    ],
    [
      'a refused query',
      { data: { errors: [{ type: 'X' }] } },
      failure('invalid-response', 'query-refused'),
      true,
    ],
    [
      'a refused token',
      refused(401),
      failure('forbidden', 'forbidden', { status: 401 }),
      false,
      true,
    ],
    ['a closed door', refused(403), failure('forbidden', 'forbidden', { status: 403 }), false],
    [
      'a limit in headers',
      refused(403, { 'x-ratelimit-remaining': 0 }),
      failure('rate-limited', 'limited'),
      false,
    ],
    [
      'a server that is down',
      refused(502),
      failure('unreachable', 'server-error', { status: 502 }),
      true,
    ],
    [
      'a broken connection',
      Object.assign(new Error('x'), { cause: { cause: { code: 'ECONNRESET' } } }),
      failure('unreachable', 'unreachable'),
      true,
    ],
    [
      'a connection that nobody took',
      new RequestError('No.', 500, { request, cause: dead }),
      failure('unreachable', 'unreachable', { system: 'ECONNREFUSED' }),
      true,
    ],
    ['too large an answer', carried('too-large'), { reason: 'too-large', cause: CAUSE }, true],
    ['silence', carried('timeout'), { reason: 'timeout', cause: CAUSE }, true],
    ['what is not there', carried('not-found'), { reason: 'not-found', cause: CAUSE }, false],
  ])('after %s is one failure', async (_, error, why, halve, isRefused = false) => {
    expect(await thrown(error)).toEqual({ failure: why, halve, refused: isRefused });
  });

  it('without data is no answer', async () => {
    for (const none of [null, [], 'text'])
      expect(await queryAnswer(() => Promise.resolve(none), tools, HOST)).toEqual({
        ...{ failure: failure('invalid-response', 'no-data'), refused: false, halve: true },
      });
  });

  it('of nothing that anybody throws is a fault of this program', async () => {
    await expect(thrown('odd')).rejects.toBe('odd');
  });

  it('says of a repository why it has no value', () => {
    const reasons = ['NOT_FOUND', 'FORBIDDEN', 'ODD'].map((type) =>
      failureOfErrors([{ path: [] }, { type, path: [] }], HOST),
    );
    expect(reasons).toEqual([
      ...[failure('not-found', 'hidden'), failure('forbidden', 'closed')],
      failure('invalid-response', 'no-answer'),
    ]);
    expect([...errorsByAlias([{ path: ['r1', 'x'] }, { path: ['r1'] }]).keys()]).toEqual(['r1']);
  });
});

describe('a fetch', () => {
  it('for GitHub asks its API alone, whoever names another address', async () => {
    const asked: string[] = [];
    const fetcher = (input: string | URL | Request) => {
      asked.push(new URL(input instanceof Request ? input.url : input).href);
      return Promise.resolve(Response.json({}));
    };
    const ask = githubFetch('https://api.github.com/graphql', HOST, {
      ...{ fetch: fetcher, usage: newUsage(), limits: LIMITS },
      signal: new AbortController().signal,
    } as never);
    await expect(ask('https://elsewhere.example/graphql')).rejects.toThrow('elsewhere.example');
    await ask(new Request('https://api.github.com/graphql'));
    expect(asked).toEqual(['https://api.github.com/graphql']);
  });

  it('that follows redirects follows three of them', async () => {
    const hops = (most: number) => {
      let hop = 0;
      const reach = () => {
        hop += 1;
        const headers = { location: `https://a.example/${hop}` };
        return Promise.resolve(
          hop > most ? new Response('there') : new Response(null, { status: 302, headers }),
        );
      };
      return following(reach as typeof fetch);
    };
    const first = new Request('https://a.example/');
    expect(await (await hops(3)(first)).text()).toBe('there');
    await expect(hops(4)(first)).rejects.toMatchObject({
      failure: { cause: { code: 'redirects-in-circle' } },
    });
  });
});
