/** How one picture is asked for, what is taken of the answer, and when a refused one is tried again. */
import { describe, expect, it } from 'vitest';

import { newUsage } from '../../src/lib/http/usage.ts';
import { MAX_PICTURE_BYTES } from '../../src/lib/picture/picture.ts';
import { fetchPicture, type Validators } from '../../src/refresh/pictures/fetch-picture.ts';
import { isAtRest, refusedAgain } from '../../src/refresh/pictures/refusals.ts';
import { LIMITS, standingClock } from '../refresh/setup.ts';

const PICTURE = 'https://gitlab.com/lab/board/-/raw/main/front.png';
const HOSTS = [{ host: 'gitlab.com', kind: 'gitlab' }] as const;

async function fetched(
  answers: readonly (() => Response)[],
  { known = {}, address = PICTURE }: { known?: Validators; address?: string } = {},
) {
  const asked: [string, RequestInit | undefined][] = [];
  const usage = newUsage();
  const publicFetch: typeof fetch = (input, init) => {
    const answer =
      answers[asked.push([input instanceof Request ? input.url : String(input), init]) - 1];
    return Promise.resolve(answer?.() ?? new Response('', { status: 500 }));
  };
  const tools = {
    ...{ fetch, publicFetch, usage, limits: LIMITS, signal: new AbortController().signal },
    clock: standingClock('2026-11-21T02:00:00Z'),
    ...{ warn: () => undefined, fault: () => undefined },
  };
  const outcome = await fetchPicture(address, known, HOSTS, tools);
  expect(usage.requests).toBe(asked.length);
  return { outcome, asked };
}

const giving =
  (headers: Record<string, string> = {}, body: string | Uint8Array<ArrayBuffer> = 'png') =>
  () =>
    new Response(body, { headers });
const leading = (location: string) => () =>
  new Response(null, { status: 302, headers: { location } });
const reasonOf = ({ outcome }: Awaited<ReturnType<typeof fetched>>) =>
  typeof outcome === 'object' && 'reason' in outcome
    ? [outcome.reason, outcome.cause.code]
    : outcome;

describe('a picture', () => {
  it('is asked for without a token, and with what is known of it', async () => {
    const etag = '"one"';
    const lastModified = 'Sat, 21 Nov 2026 01:00:00 GMT';
    const headers = { accept: 'image/*', 'user-agent': 'ospo-portal-refresh' };
    const init = { redirect: 'manual', credentials: 'omit' };
    const asks = async (known: Validators) => (await fetched([giving()], { known })).asked;
    const asked = (more: object) => [
      [
        PICTURE,
        { ...init, headers: { ...headers, ...more }, signal: expect.any(AbortSignal) as unknown },
      ],
    ];
    expect(await asks({})).toEqual(asked({}));
    expect(await asks({ etag })).toEqual(asked({ 'if-none-match': etag }));
    expect(await asks({ lastModified })).toEqual(asked({ 'if-modified-since': lastModified }));
  });

  it.each<[Record<string, string>, Validators]>([
    [{}, {}],
    [
      { etag: ' "one" ', 'last-modified': 'x' },
      { etag: '"one"', lastModified: 'x' },
    ],
    [{ etag: 'x'.repeat(200) }, { etag: 'x'.repeat(200) }],
    [{ etag: 'x'.repeat(201) }, {}],
  ])('is taken whole, with the validators of %j', async (headers, validators) => {
    expect((await fetched([giving(headers)])).outcome).toEqual({
      ...{ etag: undefined, lastModified: undefined, ...validators },
      bytes: new TextEncoder().encode('png'),
    });
  });

  it('is unchanged, missing or too large', async () => {
    const status = (code: number) => fetched([() => new Response(null, { status: code })]);
    expect((await status(304)).outcome).toBe('unchanged');
    expect(reasonOf(await status(404))).toEqual(['not-found', 'hidden']);
    const large = (more: number) => fetched([giving({}, new Uint8Array(MAX_PICTURE_BYTES + more))]);
    expect(reasonOf(await large(1))).toEqual(['too-large', 'too-large']);
    expect((await large(0)).outcome).toMatchObject({ bytes: { length: MAX_PICTURE_BYTES } });
  });

  it('is followed three times, to listed hosts alone', async () => {
    const away = (name: string) => leading(PICTURE.replace('front', name));
    const found = await fetched([away('b'), away('c'), away('d'), giving()]);
    expect(found.asked.map(([address]) => address.split('/').at(-1))).toEqual([
      ...['front.png', 'b.png', 'c.png', 'd.png'],
    ]);
    expect(found.outcome).toMatchObject({ bytes: { length: 3 } });
    const circle = await fetched([away('b'), away('c'), away('d'), away('e'), giving()]);
    expect(circle.outcome).toEqual({
      reason: 'invalid-response',
      cause: { code: 'redirects-in-circle', host: 'gitlab.com' },
    });
    const elsewhere = await fetched([leading('https://elsewhere.test/a.png'), giving()]);
    expect(elsewhere.outcome).toEqual({
      reason: 'forbidden',
      cause: { code: 'not-listed', host: 'elsewhere.test' },
    });
    expect(elsewhere.asked).toHaveLength(1);
  });
});

describe('a picture that was refused', () => {
  const unlisted = 'https://elsewhere.test/a.png';

  it.each([
    [0, '2026-11-22'],
    [1, '2026-11-23'],
    [4, '2026-12-07'],
    [5, '2026-12-21'],
    [50, '2026-12-21'],
  ])('after %i times before is asked for again on %s', (times, askAgain) => {
    const before = times === 0 ? undefined : { address: PICTURE, times, askAgain: '2026-11-21' };
    const next = { address: PICTURE, times: times + 1, askAgain };
    expect(refusedAgain(PICTURE, before, HOSTS, '2026-11-21')).toEqual(next);
    expect(refusedAgain(unlisted, undefined, HOSTS, '2026-11-21')).toMatchObject({
      unlisted: true,
    });
  });

  it('rests until its day, unless its host has been listed since', () => {
    const refusal = { address: PICTURE, times: 1, askAgain: '2026-11-22' };
    const isResting = (of: object | undefined, today = '2026-11-21') =>
      isAtRest(of as typeof refusal | undefined, HOSTS, today);
    expect([
      isResting(undefined),
      isResting(refusal),
      isResting(refusal, '2026-11-22'),
      isResting({ ...refusal, unlisted: true }),
      isResting({ ...refusal, address: unlisted, unlisted: true }),
    ]).toEqual([false, true, false, false, true]);
  });
});
