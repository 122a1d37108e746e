import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { quietly } from './quietly.ts';
import { openPageIndex, type PageIndex } from '../search/page-index.ts';

export interface Search {
  readonly integration: AstroIntegration;
  /** Makes a page searchable; see `PageIndex`. Rendering need not wait for it. */
  add(url: string, text: string): void;
  /** Says that no page will be added any more: the index is written while others are rendered. */
  close(): void;
}

/** Makes pages searchable while a build renders them, and writes the index. A fault fails the build. */
export function search(): Search {
  let folder: string;
  let index: Promise<PageIndex> | undefined;
  let written: Promise<number> | undefined;
  const adding: Promise<void>[] = [];
  const opened = () => (index ??= openPageIndex());
  const write = async () => {
    await Promise.all(adding);
    return (await opened()).write(folder);
  };
  const integration: AstroIntegration = {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${await (written ??= write())} pages can be searched.`);
      },
    },
  };
  return {
    integration,
    add(url, text) {
      if (written) throw new Error(`${url} wants to be searched, but comes after all that are.`);
      adding.push(quietly(opened().then((pages) => pages.add(url, text))));
    },
    close: () => void (written ??= quietly(write())),
  };
}
