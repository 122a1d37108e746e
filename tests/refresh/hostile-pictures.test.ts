/** Hosts that answer anything but a picture: each is reported, and nothing is half written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import {
  type Answer,
  folder,
  give,
  host,
  night,
  PICTURE,
  png,
  state,
  status,
  stored,
  withHost,
} from './pictures-setup.ts';

withHost();

describe('an answer that is no picture', () => {
  const bomb = async () => png('#fff', 140_000);
  const truncated = async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const whole = await sharp({
      create: { width: 300, height: 300, channels: 3, background: '#000', noise },
    })
      .jpeg()
      .toBuffer();
    return whole.subarray(0, 5000);
  };

  it.each<[what: string, make: () => Promise<Answer>, says: RegExp]>([
    ['a page for people', async () => give('<!doctype html><p>Sign in'), /no picture/],
    ['nothing', async () => give(''), /no picture/],
    ['a file cut short', async () => give(await truncated()), /broken/],
    ['a bomb', async () => give(await bomb()), /40 megapixels/],
    [
      'a length of ten gigabytes',
      async () => give('x', { 'content-length': '10737418240' }),
      /10000000|10 MB|bytes/i,
    ],
    [
      'a stream without end',
      async () => (_, response) => {
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
        };
        response.writeHead(200).on('drain', more);
        more();
      },
      /10000000|10 MB|bytes/i,
    ],
    ['silence', async () => () => undefined, /answer/],
    [
      'a redirect to a machine within',
      async () => status(302, { location: 'https://127.0.0.1/secret.png' }),
      /127\.0\.0\.1/,
    ],
    [
      'a redirect to a host that is not listed',
      async () => status(302, { location: 'https://elsewhere.example/a.png' }),
      /elsewhere\.example/,
    ],
    [
      'a redirect to plain http',
      async () => status(302, { location: PICTURE.replace('https:', 'http:') }),
      /gitlab\.com/,
    ],
    ['redirects in a circle', async () => status(302, { location: PICTURE }), /redirects/],
  ])(
    'is reported, and no picture is written: %s',
    async (what, make, says) => {
      host.answer = await make();
      const { tally, warnings, faults } = await night({
        timeout: what === 'silence' ? 500 : 20_000,
      });
      expect([tally.asked, tally.failed, faults]).toEqual([1, 1, []]);
      expect(warnings).toEqual([expect.stringMatching(says)]);
      expect(warnings[0]).toContain(`board: the picture ${PICTURE}`);
      expect(readdirSync(folder())).toEqual(['pictures.json']);
      expect(stored()).toEqual([]);
    },
    30_000,
  );

  it('leaves the one from before', async () => {
    host.answer = give(await png('#245'));
    await night();
    const before = state();
    host.answer = give('<svg xmlns="http://www.w3.org/2000/svg"');
    await night();
    expect(state()).toEqual(before);
  });

  it.each([
    'http://gitlab.com/a.png',
    'https://elsewhere.example/a.png',
    'https://gitlab.com:8443/a.png',
  ])('is not asked for at %s', async (address) => {
    host.answer = give(await png('#245'));
    expect((await night({ images: [address] })).tally).toMatchObject({ asked: 1, failed: 1 });
    expect(host.asked).toEqual([]);
  });

  it('may hold a script or an address: neither is in what is kept, or asked', async () => {
    host.answer = give(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><script>alert(1)</script>
       <image href="${host.origin}/tracker.png" width="9" height="9"/><rect width="9" height="9"/></svg>`,
    );
    await night();
    expect(host.asked).toHaveLength(1);
    const kept = readdirSync(folder());
    expect(kept.every((name) => /\.(?:avif|webp|json)$/.test(name))).toBe(true);
    expect(
      kept.some((name) => /alert|tracker/.test(readFileSync(join(folder(), name), 'latin1'))),
    ).toBe(false);
  });
});
