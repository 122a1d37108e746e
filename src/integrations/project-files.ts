import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

import type { PublicationAddress } from '../site/publication.ts';
import type { ProjectFilesTask } from '../site/write-project-files.ts';

const WRITER = './src/site/write-project-files.ts';
const ROUTE = './src/site/project-file-route.ts';

/**
 * The files for programs beside each project's page. While editing, a route makes the one that is asked for; a build
 * has them written by a second thread while the first renders the pages, and fails if that fails.
 */
export function projectFiles(address: PublicationAddress): AstroIntegration {
  let root: URL;
  let folder: string;
  let written: Promise<unknown> | undefined;
  return {
    name: 'project-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/[...file]', entrypoint: ROUTE });
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
        folder = fileURLToPath(config.outDir);
      },
      // By now the folder has been emptied.
      'astro:build:setup': () => {
        const workerData: ProjectFilesTask = { folder, ...address };
        written ??= once(new Worker(new URL(WRITER, root), { workerData }), 'exit');
        // Its fault is told at the end; until then it is not an unhandled one.
        written.catch(() => undefined);
      },
      'astro:build:done': async () => {
        await written;
      },
    },
  };
}
