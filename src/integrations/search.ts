import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { openPageIndex, type PageIndex } from '../search/build/page-index.ts';

export interface Search {
  readonly integration: AstroIntegration;
  /** Makes a page searchable; see `PageIndex`. Rendering need not wait for it. */
  add(url: string, text: string): void;
}

/** Makes pages searchable while a build renders them, and writes the index at its end. A fault fails the build. */
export function search(): Search {
  let index: Promise<PageIndex> | undefined;
  const opened = () => (index ??= openPageIndex());
  const adding: Promise<void>[] = [];
  const integration: AstroIntegration = {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await Promise.all(adding);
        const pages = await (await opened()).write(fileURLToPath(dir));
        logger.info(`${pages} pages can be searched.`);
      },
    },
  };
  return {
    integration,
    add(url, text) {
      const added = opened().then((pages) => pages.add(url, text));
      // Its fault is told at the end; until then it is not an unhandled one.
      added.catch(() => undefined);
      adding.push(added);
    },
  };
}
