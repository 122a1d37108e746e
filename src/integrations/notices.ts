import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { t } from '../messages/messages.ts';
import { noticesOf } from '../notices/notices-of.ts';
import { publishedFiles } from '../notices/published-files.ts';
import { renderNotices } from '../notices/render-notices.ts';
import { path } from '../site/address.ts';

/**
 * Publishes the notices of all works that a site hands out: what the bundler has put into its scripts and sheets, its
 * fonts, and packages that write files themselves. A package without the text of its licence fails the build.
 *
 * @param writers names of those packages.
 */
export function notices(writers: readonly string[]): AstroIntegration {
  const ids = new Set<string>();
  let root: string;
  return {
    name: 'notices',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        if (command === 'build') updateConfig({ vite: { plugins: [publishedFiles(root, ids)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const found = noticesOf([...ids, ...writers.map(fileOf)], root, fileOf);
        await writeFile(new URL(path.notices.slice(1), dir), renderNotices(t.notices.lead, found));
      },
    },
  };
}

/** Some file of a package. */
function fileOf(name: string): string {
  return fileURLToPath(import.meta.resolve(name));
}
