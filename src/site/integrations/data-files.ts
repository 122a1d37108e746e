import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

import { messageOf } from '../../lib/thread-message.ts';
import type { PublicationAddress } from '../../schemas/publication.ts';
import { type Digests, keepDigests } from '../build-record.ts';
import type { DataTask } from '../data-thread.ts';
import { serveDataFiles } from '../serve-data-files.ts';
import { markHandled } from './mark-handled.ts';

const THREAD = new URL('../data-thread.ts', import.meta.url);

export interface DataFilesOfSite {
  readonly integration: AstroIntegration;
  /** Resolves once the files of a build are written. */
  written(): Promise<unknown>;
}

/** Starts the worker that writes data files during a build, and serves the same files in development. */
export function dataFiles(address: PublicationAddress): DataFilesOfSite {
  let folder: string;
  let base: string;
  let written: Promise<unknown> | undefined;
  const integration: AstroIntegration = {
    name: 'data-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        ({ base } = config);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveDataFiles(address));
      },
      // By now the output folder has been emptied.
      'astro:build:setup': () => {
        const workerData: DataTask = {
          folder,
          address: { ...address, base },
          root: address.base,
        };
        const worker = new Worker(THREAD, { name: 'data files', workerData });
        written ??= markHandled(messageOf<Digests>(worker).then(keepDigests));
      },
      'astro:build:done': async () => {
        await written;
      },
    },
  };
  return { integration, written: async () => written };
}
