import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

import { showPictures } from '../pictures/shown.ts';
import type { PicturesMessage, PicturesTask } from '../site/draw-pictures.ts';

const DRAWER = './src/site/draw-pictures.ts';

export interface Pictures {
  readonly integration: AstroIntegration;
  /** Is fulfilled once the threads that start can ask which pictures are shown. */
  decided(): Promise<void>;
}

/** Draws the pictures that pages name for previews and puts them beside the pages, while these are rendered. */
export function pictures(): Pictures {
  let root: URL;
  let folder: string;
  const decided = Promise.withResolvers<void>();
  const faults: string[] = [];
  let drawn: Promise<unknown> | undefined;
  const draw = () => {
    const workerData: PicturesTask = { folder };
    const worker = new Worker(new URL(DRAWER, root), { workerData });
    worker.on('message', (message: PicturesMessage) => {
      if ('fault' in message) faults.push(message.fault);
      else {
        showPictures(message.shown);
        decided.resolve();
      }
    });
    worker.once('error', decided.reject);
    return once(worker, 'exit');
  };
  const integration: AstroIntegration = {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        folder = fileURLToPath(config.outDir);
      },
      // By now the folder has been emptied.
      'astro:build:setup': () => {
        drawn ??= draw();
        // A fault is told to those who wait for the pictures; until then it is not an unhandled one.
        drawn.catch(() => undefined);
        decided.promise.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        await drawn;
        for (const fault of faults) logger.error(`No picture for ${fault}`);
      },
    },
  };
  return { integration, decided: () => decided.promise };
}
