/**
 * All that leans on parts of Astro which it does not document: the name of its bundle of the pages, what the bundle
 * exports, and what a page asks for while it is rendered. Nothing of it is loaded where no threads are asked for
 * (`OSPO_THREADS=0`): then Astro renders the pages itself. `tests/build/renderers.test.ts` compares the bytes of both.
 *
 * Astro is making threads of its own, https://github.com/withastro/astro/pull/17932. They will replace this folder.
 */
import { join } from 'node:path';

import type { PathWithRoute, RouteData, SSRManifest } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { Plugin } from 'vite';

/** What the bundle exports. */
interface Bundle {
  readonly manifest: SSRManifest;
  readonly app: StaticPathsApp & {
    setInternals(internals: object): void;
    setOptions(options: object): void;
    render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  };
}

/** The pages as a thread has loaded them. */
export interface PagesProgram {
  paths(): Promise<PathWithRoute[]>;
  /** @param route the key of its route. */
  render(url: string, route: string): Promise<Response>;
}

/** Learns where Astro's bundle of the pages is written. */
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

/** Loads the bundle as Astro's own renderer does, with as much as pages ask of what Astro knows of a build. */
export async function openProgram(file: string): Promise<PagesProgram> {
  const { app, manifest } = (await import(file)) as Bundle;
  app.setInternals({
    pagesByKeys: new Map(manifest.routes.map((page) => [routeKey(page.routeData), stylesOf(page)])),
    entrySpecifierToBundleMap: new Map(Object.entries(manifest.entryModules)),
  });
  // What fails here is done again by Astro, which says why.
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

/** What integrations inject into every page; the bundle says it of each page anew. */
function scriptsOf({ routes }: SSRManifest) {
  const injected = routes.find(({ scripts }) => scripts.length > 0)?.scripts ?? [];
  return injected.map((script) =>
    'stage' in script ? { stage: script.stage, content: script.children } : { stage: 'page' },
  );
}

/**
 * Images that a page transforms are written by the renderer that has been asked for them, and Astro's own alone knows
 * how: in a thread such a page fails, so that it is rendered there.
 */
function refuseImages(): void {
  Object.defineProperty(globalThis, 'astroAsset', {
    get() {
      throw new Error('A thread for pages transforms no images.');
    },
  });
}
