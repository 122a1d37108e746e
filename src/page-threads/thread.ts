/**
 * A thread that renders pages. It loads the program of the pages once, as Astro's own renderer does, and puts each
 * page where it belongs, so that its text need not cross to the thread of the build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { RouteData, SSRManifest } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { Tinypool } from 'tinypool';

import { searchedText } from '../search/build/searched-text.ts';
import { showPictures } from '../pictures/shown.ts';
import {
  type MadePage,
  type PageFault,
  type PageOrder,
  routeKey,
  type RoutePath,
  type ThreadTask,
} from './task.ts';

/** What Astro's bundle for prerendering exports. */
interface PagesProgram {
  readonly manifest: SSRManifest;
  readonly app: StaticPathsApp & {
    setInternals(internals: object): void;
    setOptions(options: object): void;
    render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  };
}

const { program, folder, styles, pictures } = Tinypool.workerData as ThreadTask;
showPictures(pictures);
const { app, manifest } = (await import(program)) as PagesProgram;
// Of all that Astro knows of a build, pages ask for these alone.
app.setInternals({ pagesByKeys: styles });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: console } } });
const routes = new Map(manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]));

/** Every path of the site. */
export async function listPaths(): Promise<RoutePath[] | PageFault> {
  try {
    const paths = await new StaticPaths(app).getAll();
    return paths.map(({ pathname, route }) => ({ pathname, route: routeKey(route) }));
  } catch (error) {
    return faultOf(error);
  }
}

export async function makePage({ route, url, file }: PageOrder): Promise<MadePage | PageFault> {
  try {
    const routeData = routes.get(route);
    if (!routeData) throw new Error(`The program of the pages has no route ${route}.`);
    const response = await app.render(new Request(url), { routeData });
    const { status, headers } = response;
    if (status >= 300 && status < 400) return { status, location: headers.get('location') ?? '' };
    const text = await response.text();
    write(join(folder, file), text);
    return { status, searched: searchedText(text) };
  } catch (error) {
    return faultOf(error);
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function faultOf(error: unknown): PageFault {
  if (!(error instanceof Error)) return { fault: { message: String(error) } };
  const { message, stack } = error;
  return { fault: { ...error, message, stack } };
}
