import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

import { endedEarly } from '../../lib/thread-message.ts';
import { showPictures } from '../pictures/shown.ts';
import type { PictureMessage, PictureTask } from '../picture-thread.ts';
import { markHandled } from './mark-handled.ts';
import { buildMessages as say } from '#messages/build.ts';

const THREAD = new URL('../picture-thread.ts', import.meta.url);

export interface Pictures {
  readonly integration: AstroIntegration;
  /** Resolves once workers that start can ask which pictures are shown. */
  decided(): Promise<unknown>;
}

/**
 * Starts the worker that draws the preview pictures during a build, and fails the build if it fails.
 *
 * @param thread the file that the worker runs.
 */
export function pictures(thread = THREAD): Pictures {
  let folder: string;
  let made: Promise<unknown> | undefined;
  let faults: readonly string[] = [];
  const decided = Promise.withResolvers<ReadonlySet<string>>();
  const make = async () => {
    const workerData: PictureTask = { folder };
    const worker = new Worker(thread, { name: 'pictures', workerData });
    const placed = Promise.withResolvers<readonly string[]>();
    worker.on('message', (message: PictureMessage) => {
      if ('faults' in message) placed.resolve(message.faults);
      else {
        showPictures(message.shown);
        decided.resolve(message.shown);
      }
    });
    worker.once('error', placed.reject).once('exit', (code) => placed.reject(endedEarly(code)));
    faults = await placed.promise;
  };
  const integration: AstroIntegration = {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // By now the output folder has been emptied.
      'astro:build:setup': () => {
        made ??= markHandled(make());
        made.catch(decided.reject);
      },
      'astro:build:done': async ({ logger }) => {
        await made;
        for (const fault of faults) logger.error(say.noPicture(fault));
      },
    },
  };
  return { integration, decided: () => markHandled(decided.promise) };
}
