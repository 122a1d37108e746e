import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

import { inOrder } from '../page-threads/in-order.ts';
import { outputFile } from '../page-threads/output-file.ts';
import { openPool, type Pool } from '../page-threads/pool.ts';
import {
  type Answer,
  type MadePage,
  type Order,
  type RoutePath,
  routeKey,
  type Routes,
  type ThreadTask,
} from '../page-threads/task.ts';

type Route = NonNullable<ReturnType<Routes['get']>>['route'];
type Searched = MadePage['searched'];
type BuildStart = NonNullable<AstroIntegration['hooks']['astro:build:start']>;
type Prerenderer = Exclude<
  Parameters<Parameters<BuildStart>[0]['setPrerenderer']>[0],
  (...given: never[]) => unknown
>;

const THREAD = './src/site/page-threads/thread.ts';

/** Each holds the program and the catalogue: a machine of many cores has not as much more memory. */
const MOST_THREADS = 8;

/** Pages that wait in each thread while one is rendered. */
const IN_WORK = 4;

/** After so many pages and files a build says how far it is; most are done before. */
const A_WHILE = 5000;

export interface PageThreadsOptions {
  /** Is fulfilled once all is decided that pages ask for. */
  ready(): Promise<unknown>;
  /** Whether the pages of a route are not for the search: they are rendered when the others are. */
  isUnsearched(route: string): boolean;
  /** Takes each page that wants to be found by the site's search, with its address within the site. */
  onSearched(url: string, text: string): void;
  /** All pages for the search have been taken. */
  onAllSearched(): void;
}

/**
 * Renders pages in as many threads as the machine has cores, up to eight. Astro renders them one after the other; at ten thousand
 * projects that is most of a build.
 */
export function pageThreads(options: PageThreadsOptions): AstroIntegration {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  let root: URL;
  let folder: string;
  let base: string;
  let program: string;
  let routes: Routes;
  let pool: Pool<Order, Answer>;
  const isLast = ({ type, route }: Route) => type === 'endpoint' || options.isUnsearched(route);
  let all = 0;
  let started = 0;
  let made = 0;
  let waitedFor = 0;
  const takeInOrder = inOrder(({ place, searched }: { place: string; searched?: Searched }) => {
    if (searched !== undefined) options.onSearched(place, searched);
    waitedFor -= 1;
    if (waitedFor === 0) options.onAllSearched();
  });

  const ask = async <Wanted extends Answer>(order: Order): Promise<Wanted> => {
    const answer = await pool.ask(order);
    if ('fault' in answer) throw Object.assign(new Error(), answer.fault, pageOf(order));
    return answer as Wanted;
  };

  const prerenderer: Prerenderer = {
    name: 'page-threads',
    async setup() {
      await options.ready();
      const workerData: ThreadTask = {
        program,
        folder,
        styles: new Map([...routes].map(([key, { styles }]) => [key, { styles }])),
      };
      // By itself, a heap grows to several times what is alive in it. V8 reads this whenever it has collected garbage.
      setFlagsFromString('--heap-growing-percent=40');
      pool = openPool(threads, new URL(THREAD, root), workerData);
    },
    async getStaticPaths() {
      const paths = (await ask<readonly RoutePath[]>('paths')).map(({ pathname, route: key }) => {
        const route = routes.get(key)?.route;
        if (!route)
          throw new Error(`Astro has a path ${pathname} of a route that it does not know.`);
        return { pathname, route };
      });
      const { first = [], last = [] } = Object.groupBy(paths, ({ route }) =>
        isLast(route) ? 'last' : 'first',
      );
      all = paths.length;
      waitedFor = first.length;
      return [...first, ...last];
    },
    async render(request, { routeData }) {
      const place = new URL(request.url).pathname.slice(base.length - 1);
      const number = started;
      started += 1;
      const { status, location, searched } = await ask<MadePage>({
        route: routeKey(routeData),
        url: request.url,
        file: outputFile(place, routeData.type),
      });
      if (!isLast(routeData)) takeInOrder(number, { place, searched });
      else if (searched !== undefined) options.onSearched(place, searched);
      made += 1;
      if (made % A_WHILE === 0) console.info(`${made} of ${all} pages …`);
      // Without a body, Astro writes nothing: the thread has.
      return new Response(null, { status, ...(location && { headers: { location } }) });
    },
    teardown: () => pool.close(),
  };

  return {
    name: 'page-threads',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          build: { concurrency: threads * IN_WORK },
          vite: { plugins: [pagesProgram((written) => (program = written))] },
        });
      },
      'astro:config:done': ({ config }) => {
        ({ root, base } = config);
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderer),
      'astro:build:setup': ({ pages }) => {
        routes = pages;
      },
    },
  };
}

function pageOf(order: Order): { readonly page?: string } {
  return order === 'paths' ? {} : { page: order.file.replace(/index\.html$/, '') };
}

/** Learns where Astro's bundle for prerendering is written. */
function pagesProgram(learn: (written: string) => void): Plugin {
  return {
    name: 'pages-program',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle({ dir = '' }, bundle) {
      const entry = Object.keys(bundle).find((file) => file.startsWith('prerender-entry.'));
      if (!entry) throw new Error('Astro has written no bundle that can prerender pages.');
      learn(join(dir, entry));
    },
  };
}
