import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { openPageIndex, type PageIndex } from '../search/build/page-index.ts';

export interface Search {
  readonly integration: AstroIntegration;
  /** Makes a page searchable; see `PageIndex`. */
  add(url: string, text: string): Promise<void>;
}

/** Makes pages searchable while a build renders them, and writes the index at its end. A fault fails the build. */
export function search(): Search {
  let index: Promise<PageIndex> | undefined;
  const opened = () => (index ??= openPageIndex());
  const integration: AstroIntegration = {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await (await opened()).write(fileURLToPath(dir));
        logger.info(`${pages} pages can be searched.`);
      },
    },
  };
  return { integration, add: async (url, text) => (await opened()).add(url, text) };
}
