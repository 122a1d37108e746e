import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

import { showPictures } from '../pictures/shown.ts';
import type { BesideMessage, BesideTask } from '../site/beside-pages.ts';
import type { PublicationAddress } from '../site/publication.ts';
import { serveDataFiles } from '../site/serve-data-files.ts';
import { quietly } from './quietly.ts';

const THREAD = './src/site/beside-pages.ts';

export interface BesidePages {
  readonly integration: AstroIntegration;
  /** Is fulfilled once threads that start can ask which pictures are shown. */
  decided(): Promise<unknown>;
}

/**
 * What stands beside the pages: data files of projects, and pictures for previews of links. A build has a thread make
 * them while others render, and fails if it fails; while editing, the server makes the file that is asked for.
 */
export function besidePages(address: PublicationAddress): BesidePages {
  let root: URL;
  let folder: string;
  let made: Promise<unknown> | undefined;
  let faults: readonly string[] = [];
  const decided = Promise.withResolvers<ReadonlySet<string>>();
  const make = async () => {
    const workerData: BesideTask = { folder, ...address };
    const worker = new Worker(new URL(THREAD, root), { workerData });
    worker.on('message', (message: BesideMessage) => {
      if ('faults' in message) faults = message.faults;
      else {
        showPictures(message.shown);
        decided.resolve(message.shown);
      }
    });
    worker.once('error', decided.reject);
    await once(worker, 'exit');
  };
  const integration: AstroIntegration = {
    name: 'beside-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        folder = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveDataFiles(address));
      },
      // By now the folder has been emptied.
      'astro:build:setup': () => {
        made ??= quietly(make());
      },
      'astro:build:done': async ({ logger }) => {
        await made;
        for (const fault of faults) logger.error(`No picture for ${fault}`);
      },
    },
  };
  return { integration, decided: () => quietly(decided.promise) };
}
