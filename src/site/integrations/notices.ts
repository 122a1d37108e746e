import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { messages } from '#messages/common.ts';
import { noticesOf } from '../notices/notices-of.ts';
import { publishedFiles } from '../notices/published-files.ts';
import { renderNotices } from '../notices/render-notices.ts';
import { servedFiles } from '../notices/served-files.ts';
import { PROGRAM } from '../../lib/program.ts';
import { path } from '../../schemas/address.ts';

/**
 * Publishes the notices of all works that a site hands out: what the bundler has put into its scripts and sheets, its
 * fonts, and packages that write files themselves. A package without the text of its licence fails the build. While
 * editing, the notices are those of what has been handed out by then.
 *
 * @param writers names of those packages.
 */
export function notices(writers: readonly string[]): AstroIntegration {
  const ids = new Set<string>();
  const textOf = (found: Iterable<string>) =>
    renderNotices(
      messages.notices.lead,
      noticesOf([...found, ...writers.map(fileOf)], PROGRAM, fileOf),
    );
  return {
    name: 'notices',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        if (command === 'build') updateConfig({ vite: { plugins: [publishedFiles(root, ids)] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(path.notices, (_request, response) => {
          response.setHeader('content-type', 'text/plain; charset=utf-8');
          response.end(textOf(servedFiles(server, PROGRAM)));
        });
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL(path.notices.slice(1), dir), textOf(ids));
      },
    },
  };
}

/** Some file of a package. */
function fileOf(name: string): string {
  return fileURLToPath(import.meta.resolve(name));
}
