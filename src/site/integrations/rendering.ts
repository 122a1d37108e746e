import type { AstroIntegration, AstroPrerenderer } from 'astro';

import type { PageThreads, Place } from '../page-threads/prerenderer.ts';
import { requestedPage } from '../requested-page.ts';
import { buildMessages as say } from '#messages/build.ts';

/** Queued pages per worker. */
const IN_WORK = 4;

/** Progress is printed after so many pages; most sites have fewer. */
const A_WHILE = 5000;

export interface RenderingOptions {
  /** Number of worker threads; 0 for Astro's own renderer. */
  readonly threads: number;
  /** Resolves once everything is known that pages depend on. */
  ready(): Promise<unknown>;
  /** Wraps a renderer. */
  over(renderer: AstroPrerenderer): AstroPrerenderer;
}

/** Chooses the renderer of a build: Astro's own, or worker threads. */
export function rendering({ threads, ready, over }: RenderingOptions): AstroIntegration {
  let inThreads: PageThreads | undefined;
  let place: Place;
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
        place = { base: config.base, folder: config.outDir };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) =>
          telling(over(inThreads?.prerenderer(own, place) ?? own), place.base, ready),
        );
      },
    },
  };
}

/** Wraps a renderer: it waits for `ready`, prints progress, and adds the page to errors. */
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
      // After a failure Astro still renders what is queued, and would report each page: one without a body is skipped.
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
