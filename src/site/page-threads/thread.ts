/**
 * A thread that renders pages. It loads the program of the pages once, as Astro's own renderer does, and puts each
 * page where it belongs, so that its text need not cross to the thread of the build.
 */
import { parentPort, workerData } from 'node:worker_threads';

import type { RouteData, SSRManifest } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';

import { searchedText } from '../search/searched-text.ts';
import { fileWriter } from '../file-writer.ts';
import type { Numbered } from './pool.ts';
import {
  type Answer,
  type MadePage,
  type Order,
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

const { program, folder, styles } = workerData as ThreadTask;
const { app, manifest } = (await import(program)) as PagesProgram;
// Of all that Astro knows of a build, pages ask for these alone.
const destination = { write: ({ message }: { message: string }) => console.warn(message) };
app.setInternals({ pagesByKeys: styles });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
const write = fileWriter(folder);
const routes = new Map(manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]));

// One page after the other: of several at once more is alive whenever garbage is collected.
let before: Promise<unknown> = Promise.resolve();
parentPort?.on('message', ({ number, content }: Numbered<Order>) => {
  before = before.then(async () => {
    const answer = await answerTo(content).catch(faultOf);
    parentPort?.postMessage({ number, content: answer } satisfies Numbered<Answer>);
  });
});

function answerTo(order: Order): Promise<Answer> {
  return order === 'paths' ? listPaths() : makePage(order);
}

/** Every path of the site. */
async function listPaths(): Promise<readonly RoutePath[]> {
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname, route }) => ({ pathname, route: routeKey(route) }));
}

async function makePage({ route, url, file }: PageOrder): Promise<MadePage> {
  const routeData = routes.get(route);
  if (!routeData) throw new Error(`The program of the pages has no route ${route}.`);
  const response = await app.render(new Request(url), { routeData });
  const { status, headers } = response;
  if (status >= 300 && status < 400) return { status, location: headers.get('location') ?? '' };
  const page = Buffer.concat(await Array.fromAsync(response.body ?? []));
  write(file, page);
  return { status, searched: searchedText(page) };
}

function faultOf(error: unknown): PageFault {
  if (!(error instanceof Error)) return { fault: { message: String(error) } };
  const { message, stack, loc, hint, id }: Error & PageFault['fault'] = error;
  return { fault: { message, stack, loc, hint, id } };
}
