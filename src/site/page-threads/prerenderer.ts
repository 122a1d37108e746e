/** Renders pages in worker threads, as an Astro prerenderer. Loaded only if threads are used. */
import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import type { Plugin } from 'vite';

import { collectGarbage } from '../../lib/collect-garbage.ts';
import { once } from '../../lib/once.ts';
import { keepDigests } from '../build-record.ts';
import { requestedPage } from '../requested-page.ts';
import { WrittenPage } from '../written-page.ts';
import { bundleFinder, routeKey } from './astro.ts';
import { openPool, type Pool } from './pool.ts';
import type { Answer, MadePage, Order, PutPage, ThreadTask } from './task.ts';
import { buildMessages as say } from '#messages/build.ts';

const THREAD = new URL('./thread.ts', import.meta.url);

export interface PageThreads {
  /** For the build of the bundle that the workers load. */
  readonly plugin: Plugin;
  /**
   * @param own Astro's own renderer, as fallback for pages that fail in a worker, such as those with images.
   * @param place where the site is made.
   */
  prerenderer(own: AstroPrerenderer, place: Place): AstroPrerenderer;
}

export interface Place {
  /** Base path of the site. */
  readonly base: string;
  /** Address of its folder. */
  readonly folder: URL;
}

export function pageThreads(count: number): PageThreads {
  let program: string;
  let pool: Pool<Order, Answer>;
  let left = 0;
  return {
    plugin: bundleFinder((file) => (program = file)),
    prerenderer(own, place) {
      const ownReady = once(async () => own.setup?.());
      return {
        name: 'page-threads',
        async setup() {
          // Of the bundler: of a large site, some 200 MB that would stay to the end, since little more is made here.
          collectGarbage();
          pool = openPool(count, 'pages', THREAD, { program } satisfies ThreadTask);
        },
        async getStaticPaths() {
          const paths = await pool.ask('paths');
          if (paths !== 'failed') return paths as PathWithRoute[];
          await ownReady();
          return own.getStaticPaths();
        },
        async render(request, options) {
          const { url } = request;
          const { routeData } = options;
          const file = fileOf(request, routeData, place);
          const page = await pool.ask({ url, route: routeKey(routeData), file });
          if (page !== 'failed') {
            const made = page as MadePage | PutPage;
            if (file !== undefined && 'digest' in made)
              keepDigests([[file.slice(place.folder.href.length), made.digest]]);
            return responseOf(made);
          }
          left += 1;
          await ownReady();
          return own.render(request, options);
        },
        async teardown() {
          await pool.close('free');
          await own.teardown?.();
          if (left > 0) console.info(say.leftByThreads(left));
        },
      };
    },
  };
}

/** Of a page in a folder of its own; Astro knows where others belong. */
function fileOf(
  request: Request,
  { type, route }: RouteData,
  { base, folder }: Place,
): string | undefined {
  const path = requestedPage(request, base);
  if (type !== 'page' || !path.endsWith('/') || route === '/404') return undefined;
  return new URL(`.${path}index.html`, folder).href;
}

function responseOf(page: MadePage | PutPage): Response {
  if ('searched' in page) return new WrittenPage(page.searched);
  const { status, headers, body } = page;
  return new Response(body, { status, headers: [...headers] });
}
