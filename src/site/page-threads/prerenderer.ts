/** A renderer of pages in threads, in the shape that Astro has for renderers. Loaded only if threads are asked for. */
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { Plugin } from 'vite';

import { once } from '../../lib/once.ts';
import { bundleFinder, routeKey } from './astro.ts';
import { openPool, type Pool } from './pool.ts';
import type { Answer, MadePage, Order, ThreadTask } from './task.ts';
import { buildMessages as say } from '#messages/build.ts';

const THREAD = new URL('./thread.ts', import.meta.url);

export interface PageThreads {
  /** For the build that makes the bundle which the threads load. */
  readonly plugin: Plugin;
  /** @param own Astro's own renderer, to which is left what a thread cannot do: a page with images, or with a fault. */
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
          pool = openPool(count, THREAD, { program } satisfies ThreadTask);
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
