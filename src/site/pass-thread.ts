/** The thread that makes the pages of a further language, with its words, while others make those of the first. */
import { parentPort, workerData } from 'node:worker_threads';

import { build } from 'astro';

import { astroConfig } from './astro-config.ts';
import { describeBuildError } from './build-error.ts';

export interface PassTask {
  readonly locale: string;
  /** Where the pages go. */
  readonly folder: string;
  /** Path in front of every page. */
  readonly base: string;
}

/** What keeps the pages from being made; nothing once they are there. */
export type PassResult = string | undefined;

const { locale, folder, base } = workerData as PassTask;
const say = (result: PassResult) => parentPort?.postMessage(result);
try {
  await build({
    ...astroConfig,
    base,
    outDir: folder,
    cacheDir: `node_modules/.astro/${locale}`,
    force: true,
    logLevel: 'error',
  });
  say(undefined);
} catch (error) {
  say(describeBuildError(error, process.cwd()));
}
