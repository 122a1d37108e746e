/**
 * All uses of undocumented parts of Astro: the name of its bundle of the pages, what the bundle exports, and what a
 * page needs while it is rendered. Not used without threads (`OSPO_THREADS=0`): then Astro renders the pages itself.
 * `tests/build/renderers.test.ts` compares the output of both.
 *
 * To be replaced by Astro's own threads, https://github.com/withastro/astro/pull/17932.
 */
import { join } from 'node:path';

import type { PathWithRoute, RouteData, SSRManifest } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { Plugin } from 'vite';

/** Exports of the bundle. */
interface Bundle {
  readonly manifest: SSRManifest;
  readonly app: StaticPathsApp & {
    readonly routeCache?: { clearAll?(): void };
    setInternals(internals: object): void;
    setOptions(options: object): void;
    render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  };
}

/** The pages, loaded in a worker. */
export interface PagesProgram {
  paths(): Promise<PathWithRoute[]>;
  /** @param route key of the page's route. */
  render(url: string, route: string): Promise<Response>;
  /** Drops what it holds of the paths, and with these of the catalogue. */
  free(): void;
}

/** Vite plugin that reports where Astro's bundle of the pages is written. */
export function bundleFinder(learn: (file: string) => void): Plugin {
  return {
    name: 'bundle-finder',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle({ dir = '' }, bundle) {
      const entry = Object.keys(bundle).find((file) => file.startsWith('prerender-entry.'));
      if (!entry) throw new Error('Astro has written no bundle that can prerender pages.');
      learn(join(dir, entry));
    },
  };
}

/** Loads the bundle as Astro's own renderer does, with the parts of its build state that pages use. */
export async function openProgram(file: string): Promise<PagesProgram> {
  const { app, manifest } = (await import(file)) as Bundle;
  app.setInternals({
    pagesByKeys: new Map(manifest.routes.map((page) => [routeKey(page.routeData), stylesOf(page)])),
    entrySpecifierToBundleMap: new Map(Object.entries(manifest.entryModules)),
  });
  // A failed page is rendered again by Astro, which reports the error.
  const logger = { options: { destination: { write: () => undefined } } };
  app.setOptions({ settings: { scripts: scriptsOf(manifest) }, logger });
  refuseImages();
  const routes = new Map(manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]));
  return {
    paths: () => new StaticPaths(app).getAll(),
    async render(url, key) {
      const routeData = routes.get(key);
      if (!routeData) throw new Error(`The program of the pages has no route ${key}.`);
      return app.render(new Request(url), { routeData });
    },
    free: () => app.routeCache?.clearAll?.(),
  };
}

/** Astro's key of a route. */
export function routeKey({ route, component }: Pick<RouteData, 'route' | 'component'>): string {
  return `${route}&${component}`;
}

type Page = SSRManifest['routes'][number];

function stylesOf({ styles }: Page) {
  return { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) };
}

/** Scripts that integrations inject into every page; the bundle repeats them for each route. */
function scriptsOf({ routes }: SSRManifest) {
  const injected = routes.find(({ scripts }) => scripts.length > 0)?.scripts ?? [];
  return injected.map((script) =>
    'stage' in script ? { stage: script.stage, content: script.children } : { stage: 'page' },
  );
}

/**
 * Transformed images are written by the renderer that was asked for them, and only Astro's own can do so: in a worker
 * such a page fails, and is rendered there.
 */
function refuseImages(): void {
  Object.defineProperty(globalThis, 'astroAsset', {
    get() {
      throw new Error('A thread for pages transforms no images.');
    },
  });
}
