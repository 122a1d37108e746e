/** What stands around the renderer of a build, whichever it is. */
import type { AstroPrerenderer, RouteData } from 'astro';

import { describe, expect, it } from 'vitest';

import { rendering } from '../../src/site/integrations/rendering.ts';
import { indexingRenderer } from '../../src/site/search/indexing-renderer.ts';

const page = (route: string, type = 'page') => ({ route, type }) as RouteData;
const request = (path: string) => new Request(`https://a.example/open${path}`);

/** A renderer whose pages say their address, and want to be found. */
const plain: AstroPrerenderer = {
  name: 'plain',
  getStaticPaths: () =>
    Promise.resolve([
      { pathname: '/a/care', route: page('/[id]/care') },
      { pathname: '/a', route: page('/[id]') },
      { pathname: '/robots.txt', route: page('/robots.txt', 'endpoint') },
      { pathname: '/b', route: page('/[id]') },
    ]),
  render: ({ url }) =>
    Promise.resolve(
      new Response(`<html lang="en"><main data-pagefind-body><p>${url}</p></main></html>`),
    ),
};

/** What Astro calls in a build without threads, in its order. */
function rendererOf(own: AstroPrerenderer, ready: () => Promise<unknown>): AstroPrerenderer {
  const { hooks } = rendering({ threads: 0, ready, over: (renderer) => renderer });
  let chosen = own;
  const setPrerenderer = (choose: (own: AstroPrerenderer) => AstroPrerenderer) => {
    chosen = choose(own);
  };
  void hooks['astro:config:done']?.({ config: { base: '/open/' } } as never);
  void hooks['astro:build:start']?.({ setPrerenderer } as never);
  return chosen;
}

describe('a build without threads', () => {
  it('begins when all is ready that pages ask for', async () => {
    const began: string[] = [];
    const own = {
      ...plain,
      setup: async () => void (await Promise.resolve(), began.push('setup')),
    };
    await rendererOf(
      own,
      async () => void (await Promise.resolve(), began.push('ready')),
    ).setup?.();
    expect(began).toEqual(['ready', 'setup']);
    const fails = rendererOf(own, () => Promise.reject(new Error('Not ready.')));
    await expect(fails.setup?.()).rejects.toThrow('Not ready.');
  });

  it('says of an error at which page it was', async () => {
    const own = { ...plain, render: () => Promise.reject(new Error('It failed.')) };
    const made = rendererOf(own, () => Promise.resolve()).render(request('/topics/%C3%A9/'), {
      routeData: page('/topics/[id]'),
    });
    await expect(made).rejects.toMatchObject({ message: 'It failed.', page: '/topics/é/' });
  });

  it('tells of one page that failed, not of all that come after it', async () => {
    const own = { ...plain, render: () => Promise.reject(new Error('It failed.')) };
    const renderer = rendererOf(own, () => Promise.resolve());
    const render = () => renderer.render(request('/a/'), { routeData: page('/[id]') });
    await expect(render()).rejects.toThrow('It failed.');
    expect(((await render()) as Response).body).toBeNull();
  });
});

describe('a renderer whose pages are searched', () => {
  const added: string[] = [];
  const renderer = indexingRenderer(plain, {
    base: '/open/',
    isUnsearched: (route) => route.endsWith('/care'),
    add: (url, text) => added.push(`${url} ${String(text.includes(url))}`),
    close: () => added.push('closed'),
  });

  it('takes those first that are for the search', async () => {
    const paths = await renderer.getStaticPaths();
    expect(paths.map(({ pathname }) => pathname)).toEqual(['/a', '/b', '/a/care', '/robots.txt']);
  });

  it('hands on their text in that order, says when it has all, and keeps the pages', async () => {
    const [a, b] = [request('/a/'), request('/b/')];
    const pages = await Promise.all(
      [a, b].map((one) => renderer.render(one, { routeData: page('/[id]') })),
    );
    expect(added).toEqual(['/a/ true', '/b/ true', 'closed']);
    const texts = await Promise.all(pages.map((one) => (one as Response).text()));
    expect(texts.map((text) => text.includes('data-pagefind-body'))).toEqual([true, true]);
  });
});
