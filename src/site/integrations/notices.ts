import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { messages } from '#messages/common.ts';
import { readBrand } from '../../instance/brand/read-brand.ts';
import { instanceFolder } from '../../instance/instance-folder.ts';
import { fontNotices } from '../notices/font-notices.ts';
import { noticesOf } from '../notices/notices-of.ts';
import { publishedFiles } from '../notices/published-files.ts';
import { renderNotices } from '../notices/render-notices.ts';
import { servedFiles } from '../notices/served-files.ts';
import { PROGRAM } from '../../lib/program.ts';
import { path } from '../../schemas/address.ts';

/**
 * Publishes the licence notices of everything in a site: bundled scripts and sheets, fonts, and packages that write
 * files themselves. A package without a licence text fails the build. In development, the notices cover what was served
 * so far.
 *
 * @param writers names of packages that write files themselves.
 */
export function notices(writers: readonly string[]): AstroIntegration {
  const ids = new Set<string>();
  const brand = readBrand(instanceFolder());
  const own = new Set(Object.values(brand.fonts).map((font) => font.path));
  const textOf = (found: Iterable<string>) => {
    const others = [...found].filter((id) => !own.has(id));
    return renderNotices(messages.notices.lead, [
      ...noticesOf([...others, ...writers.map(fileOf)], PROGRAM, fileOf),
      ...fontNotices(brand),
    ]);
  };
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

/** Path of any file of a package. */
function fileOf(name: string): string {
  return fileURLToPath(import.meta.resolve(name));
}
