/** When a build writes the index of its pages. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import type { AstroPrerenderer, RouteData } from 'astro';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { search } from '../../src/site/integrations/search.ts';
import { generateInstance } from '../bench/generate.ts';

const work = mkdtempSync(join(tmpdir(), 'search-written-'));
beforeAll(() => {
  generateInstance(1, join(work, 'instance'));
  vi.stubEnv('OSPO_INSTANCE', join(work, 'instance'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

const routeData = { route: '/[id]', type: 'page' } as RouteData;
const MAIN = '<main data-pagefind-body data-search-type="project" data-search-name="A">';
const plain: AstroPrerenderer = {
  name: 'plain',
  getStaticPaths: () => Promise.resolve([{ pathname: '/a', route: routeData }]),
  render: () => Promise.resolve(new Response(`<html lang="en"><body>${MAIN}<p>A</p></main>`)),
};

/** Renders the only page, as Astro does, and says whether the index stands in the site, and how to end the build. */
async function rendered(threads: number, dataFiles: Promise<unknown>) {
  const site = mkdtempSync(join(work, 'site-'));
  const { integration, over } = search(
    () => false,
    threads,
    () => dataFiles,
  );
  const { hooks } = integration;
  const config = { outDir: pathToFileURL(`${site}/`), base: '/' };
  await hooks['astro:config:done']?.({ config } as never);
  const renderer = over(plain);
  await renderer.getStaticPaths();
  await renderer.render(new Request('https://a.example/a/'), { routeData });
  return {
    isWritten: () => existsSync(join(site, 'pagefind', 'names.json')),
    end: () =>
      hooks['astro:build:done']?.({ logger: { info: () => undefined } } as never) ??
      Promise.resolve(),
  };
}

describe('the index of a site', () => {
  it('is written beside the last pages and the data files of a small site', async () => {
    const { isWritten } = await rendered(0, Promise.withResolvers().promise);
    await vi.waitFor(() => expect(isWritten()).toBe(true), { timeout: 10_000 });
  });

  it('is written after all pages of a large one, which needs the memory', async () => {
    const { isWritten, end } = await rendered(2, Promise.resolve());
    await wait(500);
    expect(isWritten()).toBe(false);
    await end();
    expect(isWritten()).toBe(true);
  });

  it('is written after the data files of a large one, for the same reason', async () => {
    const dataFiles = Promise.withResolvers<string>();
    const { isWritten, end } = await rendered(2, dataFiles.promise);
    const ended = end();
    await wait(500);
    expect(isWritten()).toBe(false);
    dataFiles.resolve('written');
    await ended;
    expect(isWritten()).toBe(true);
  });

  it('is not written if the data files are not, and the build ends with their fault', async () => {
    const dataFiles = Promise.withResolvers<string>();
    const { isWritten, end } = await rendered(2, dataFiles.promise);
    dataFiles.reject(new Error('The disk is full.'));
    await expect(end()).rejects.toThrow('The disk is full.');
    expect(isWritten()).toBe(false);
  });
});
