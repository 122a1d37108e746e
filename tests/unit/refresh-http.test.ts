/** How often a host is asked, how long it is waited for, and when it is left alone. */
import { describe, expect, it } from 'vitest';

import { newUsage, requestMeter } from '../../src/lib/http/usage.ts';
import { createClient } from '../../src/refresh/http.ts';
import type { Forge, Tools } from '../../src/refresh/provider.ts';
import { LIMITS, standingClock } from '../refresh/setup.ts';

const ORIGIN = 'https://lab.example';
const JSON_HEAD = { 'content-type': 'application/json' };

type Answering = (count: number, init: RequestInit) => Response | Error;

function clientOf(answer: Answering, forge: Partial<Forge> = {}, more: Partial<Tools> = {}) {
  const clock = standingClock('2026-11-21T02:00:00Z');
  const sent: { url: string; init: RequestInit }[] = [];
  const faults: string[] = [];
  const tools = {
    ...{ clock, usage: newUsage(), signal: new AbortController().signal, limits: LIMITS },
    warn: () => undefined,
    fault: (text: string) => void faults.push(text),
    fetch: (url: URL, init: RequestInit) => {
      sent.push({ url: String(url), init });
      const given = answer(sent.length, init);
      return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
    },
    ...more,
  } as unknown as Tools;
  return { client: createClient(ORIGIN, forge, tools), sent, faults, slept: clock.slept, tools };
}

const status = (code: number, headers = {}) => new Response('', { status: code, headers });
const timeout = () => Object.assign(new Error('late'), { name: 'TimeoutError' });

describe('a request', () => {
  it.each<[what: string, answer: Answering, reason: string, times: number, slept: number[]]>([
    ['no such page', () => status(404), 'not-found', 1, []],
    ['a host that fails', () => status(503), 'unreachable', 3, [1000, 2000]],
    ['a host that closes', () => new Error('x'), 'unreachable', 3, [1000, 2000]],
    ['a host that is late', timeout, 'timeout', 1, []],
    ['a limit, for how long unknown', () => status(429), 'rate-limited', 1, []],
    [
      'a limit of seven seconds',
      () => status(429, { 'retry-after': '7' }),
      'rate-limited',
      3,
      [7000, 7000],
    ],
    [
      'a limit of a minute, twice',
      () => status(429, { 'retry-after': '40' }),
      'rate-limited',
      2,
      [40_000],
    ],
    ['a limit of an hour', () => status(429, { 'retry-after': '3600' }), 'rate-limited', 1, []],
    [
      'as long as may be waited',
      () => status(429, { 'retry-after': '60' }),
      'rate-limited',
      2,
      [60_000],
    ],
  ])('is sent again where that may help: %s', async (_, answer, reason, times, slept) => {
    const { client, sent, slept: waited, tools } = clientOf(answer);
    expect(await client.get(`${ORIGIN}/a`)).toMatchObject({ ok: false, reason });
    expect([sent.length, waited, tools.usage.requests]).toEqual([times, slept, times]);
  });

  it('has its answer where a later try has one, and no more', async () => {
    const { client, sent } = clientOf((count) => (count < 3 ? status(502) : new Response('text')));
    expect(await client.get(`${ORIGIN}/a`)).toMatchObject({ ok: true, text: 'text' });
    expect(sent).toHaveLength(3);
  });

  it('says who asks, and shows the token to the host alone', async () => {
    const { client, sent } = clientOf(() => new Response('{}'), { token: 't' });
    await client.get(`${ORIGIN}/a`);
    await client.json(`${ORIGIN}/b`, { q: 1 });
    expect(sent[0]?.init.headers).toEqual({
      ...{ 'user-agent': 'ospo-portal-refresh', authorization: 'Bearer t', accept: '*/*' },
    });
    expect(sent[1]?.init).toMatchObject({
      method: 'POST',
      body: '{"q":1}',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    const elsewhere = await client.get('https://elsewhere.example/a');
    expect(elsewhere).toMatchObject({
      ok: false,
      reason: 'forbidden',
      cause: { code: 'address-elsewhere' },
    });
    expect(sent).toHaveLength(2);
  });

  it('goes on without a token that is refused, and says so', async () => {
    const { client, sent, faults } = clientOf(
      (_, { headers }) =>
        new Headers(headers).has('authorization') ? status(401) : new Response('ok'),
      { host: 'lab', token: 't', tokenEnv: 'LAB_TOKEN' },
    );
    expect(client.anonymous()).toBe(false);
    expect(await client.get(`${ORIGIN}/a`)).toMatchObject({ ok: true, text: 'ok' });
    expect(client.anonymous()).toBe(true);
    expect(sent).toHaveLength(2);
    expect(faults).toEqual(['lab refused the token of LAB_TOKEN: going on without it. Renew it.']);
  });

  it('without a token is not asked for again where it is refused', async () => {
    const { client, sent, faults } = clientOf(() => status(401));
    expect(await client.get(`${ORIGIN}/a`)).toMatchObject({ ok: false });
    expect([sent.length, faults]).toEqual([1, []]);
  });

  it('is JSON or fails, with the name of the host', async () => {
    const { client } = clientOf(
      (count) => new Response(count === 1 ? '{"a":1}' : '<html>', { headers: JSON_HEAD }),
      { host: 'lab' },
    );
    expect(await client.json(`${ORIGIN}/a`)).toMatchObject({
      value: { a: 1 },
      url: new URL(`${ORIGIN}/a`),
    });
    expect(await client.json(`${ORIGIN}/b`)).toEqual({
      failure: { reason: 'invalid-response', cause: { code: 'not-json', host: 'lab' } },
    });
  });

  it('is not repeated when the run has ended meanwhile', async () => {
    const ended = new AbortController();
    const { client, sent, slept } = clientOf(
      () => {
        ended.abort();
        return status(503);
      },
      {},
      { signal: ended.signal },
    );
    expect(await client.get(`${ORIGIN}/a`)).toMatchObject({ ok: false });
    expect([sent.length, slept]).toEqual([1, []]);
  });
});

describe('a host', () => {
  const ask = async (count: number, answer: Answering) => {
    const { client, sent } = clientOf(answer);
    for (let index = 0; index < count; index += 1) await client.get(`${ORIGIN}/${index}`);
    return { sent: sent.length, limited: client.limited() };
  };

  it('that never answers is left alone after six pages, and one that has answered after 24', async () => {
    expect(await ask(40, () => timeout())).toEqual({ sent: 6, limited: false });
    const later = (count: number) => (count === 1 ? new Response('') : timeout());
    expect(await ask(40, later)).toEqual({ sent: 25, limited: false });
    const odd = (count: number) => (count % 6 === 0 ? status(404) : timeout());
    expect(await ask(40, odd)).toEqual({ sent: 40, limited: false });
  });

  it('that limits is left alone at once, and so is every host when a run may ask no more', async () => {
    expect(await ask(3, () => status(429))).toEqual({ sent: 1, limited: true });
    const usage = requestMeter(2).usage();
    const { client } = clientOf(() => new Response(''), {}, { usage });
    await client.get(`${ORIGIN}/a`);
    expect(client.limited()).toBe(false);
    await client.get(`${ORIGIN}/b`);
    expect(client.limited()).toBe(true);
  });

  it('has to be asked by https', () => {
    expect(() => createClient('http://lab.example', {}, {} as never)).toThrow('use https');
    expect(() => createClient('http://127.0.0.1:8080', {}, {} as never)).not.toThrow();
  });
});
