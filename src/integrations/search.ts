import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { indexSite } from '../search/build/index-site.ts';

/** Makes the finished pages searchable, once the build has written them. A fault fails the build. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexSite(fileURLToPath(dir));
        logger.info(`${pages} pages can be searched.`);
      },
    },
  };
}
