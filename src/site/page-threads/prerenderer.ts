/** Renders pages in worker threads, as an Astro prerenderer. Loaded only if threads are used. */
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { Plugin } from 'vite';

import { once } from '../../lib/once.ts';
import { bundleFinder, routeKey } from './astro.ts';
import { openPool, type Pool } from './pool.ts';
import type { Answer, MadePage, Order, ThreadTask } from './task.ts';
import { buildMessages as say } from '#messages/build.ts';

const THREAD = new URL('./thread.ts', import.meta.url);

export interface PageThreads {
  /** For the build of the bundle that the workers load. */
  readonly plugin: Plugin;
  /** @param own Astro's own renderer, as fallback for pages that fail in a worker, such as those with images. */
  prerenderer(own: AstroPrerenderer): AstroPrerenderer;
}

export function pageThreads(count: number): PageThreads {
  let program: string;
  let pool: Pool<Order, Answer>;
  let left = 0;
  return {
    plugin: bundleFinder((file) => (program = file)),
    prerenderer(own) {
      const ownReady = once(async () => own.setup?.());
      return {
        name: 'page-threads',
        async setup() {
          pool = openPool(count, 'pages', THREAD, { program } satisfies ThreadTask);
        },
        async getStaticPaths() {
          const paths = await pool.ask('paths');
          if (paths !== 'failed') return paths as PathWithRoute[];
          await ownReady();
          return own.getStaticPaths();
        },
        async render(request, options) {
          const page = await pool.ask({ url: request.url, route: routeKey(options.routeData) });
          if (page !== 'failed') return responseOf(page as MadePage);
          left += 1;
          await ownReady();
          return own.render(request, options);
        },
        async teardown() {
          await pool.close();
          await own.teardown?.();
          if (left > 0) console.info(say.leftByThreads(left));
        },
      };
    },
  };
}

function responseOf({ status, headers, body }: MadePage): Response {
  return new Response(body, { status, headers: [...headers] });
}
