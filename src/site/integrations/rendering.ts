import type { AstroIntegration, AstroPrerenderer } from 'astro';

import type { PageThreads } from '../page-threads/prerenderer.ts';
import { requestedPage } from '../requested-page.ts';
import { buildMessages as say } from '#messages/build.ts';

/** Pages that wait in each thread while one is rendered. */
const IN_WORK = 4;

/** After so many pages a build says how far it is; most are done before. */
const A_WHILE = 5000;

export interface RenderingOptions {
  /** In how many threads pages are rendered; 0 leaves them to Astro's own renderer. */
  readonly threads: number;
  /** Is fulfilled once all is decided that pages ask for. */
  ready(): Promise<unknown>;
  /** What is to be done with the pages of a renderer besides. */
  over(renderer: AstroPrerenderer): AstroPrerenderer;
}

/** Chooses what renders the pages of a build: Astro's own renderer, or threads. */
export function rendering({ threads, ready, over }: RenderingOptions): AstroIntegration {
  let inThreads: PageThreads | undefined;
  let base: string;
  return {
    name: 'rendering',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build' || threads === 0) return;
        const { pageThreads } = await import('../page-threads/prerenderer.ts');
        inThreads = pageThreads(threads);
        updateConfig({
          build: { concurrency: threads * IN_WORK },
          vite: { plugins: [inThreads.plugin] },
        });
      },
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => telling(over(inThreads?.prerenderer(own) ?? own), base, ready));
      },
    },
  };
}

/** The same renderer, which begins when all is ready, says how far it is, and of an error at which page it was. */
function telling(
  renderer: AstroPrerenderer,
  base: string,
  ready: () => Promise<unknown>,
): AstroPrerenderer {
  let all = 0;
  let made = 0;
  let failed = false;
  return {
    ...renderer,
    async setup() {
      await ready();
      await renderer.setup?.();
    },
    async getStaticPaths() {
      const paths = await renderer.getStaticPaths();
      all = paths.length;
      return paths;
    },
    async render(request, options) {
      // Astro goes on with what waits in threads, and would tell of each page: without a body, it leaves one out.
      if (failed) return new Response(null);
      try {
        const page = await renderer.render(request, options);
        made += 1;
        if (made % A_WHILE === 0) console.info(say.pages(made, all));
        return page;
      } catch (error) {
        failed = true;
        const fault = error instanceof Error ? error : new Error(String(error));
        throw Object.assign(fault, { page: decodeURI(requestedPage(request, base)) });
      }
    },
  };
}
