import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

import type { PicturesMessage, PicturesTask } from '../site/draw-pictures.ts';

const DRAWER = './src/site/draw-pictures.ts';

export interface Pictures {
  readonly integration: AstroIntegration;
  /** The paths of the pictures that pages may name, once a build has decided on them. */
  shown(): Promise<ReadonlySet<string>>;
}

/** Draws the pictures that pages name for previews and puts them beside the pages, while these are rendered. */
export function pictures(): Pictures {
  let root: URL;
  let folder: string;
  const shown = Promise.withResolvers<ReadonlySet<string>>();
  const faults: string[] = [];
  let drawn: Promise<unknown> | undefined;
  const draw = () => {
    const workerData: PicturesTask = { folder };
    const worker = new Worker(new URL(DRAWER, root), { workerData });
    worker.on('message', (message: PicturesMessage) => {
      if ('shown' in message) shown.resolve(message.shown);
      else faults.push(message.fault);
    });
    worker.once('error', shown.reject);
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
        shown.promise.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        await drawn;
        for (const fault of faults) logger.error(`No picture for ${fault}`);
      },
    },
  };
  return { integration, shown: () => shown.promise };
}
