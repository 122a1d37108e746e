/** A build that waits for the thread for pictures, which may end at any time. */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { pictures } from '../../src/site/integrations/pictures.ts';

/** What Astro calls in a build, in its order. */
function build(program: string) {
  const folder = pathToFileURL(resolve('tests/fixtures/threads', program) + '/');
  const { integration, decided } = pictures(new URL('src/site/picture-thread.ts', folder));
  const { hooks } = integration;
  void hooks['astro:config:done']?.({ config: { outDir: folder } } as never);
  void hooks['astro:build:setup']?.({} as never);
  return { decided, done: async () => hooks['astro:build:done']?.({ logger: console } as never) };
}

describe('the thread for pictures', () => {
  it.each([
    ['silent', 'ended before it had done its work, with code 0'],
    ['dying', 'It did not start.'],
  ])('that is %s fails the build before a page waits for it', async (program, message) => {
    const { decided, done } = build(program);
    await expect(decided()).rejects.toThrow(message);
    await expect(done()).rejects.toThrow(message);
  });

  it('that ends half-way fails the build at its end', async () => {
    const { decided, done } = build('half');
    expect(await decided()).toEqual(new Set(['/picture.png']));
    await expect(done()).rejects.toThrow('ended before it had done its work');
  });
});
