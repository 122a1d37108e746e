import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

import { createCatalogue } from '../../catalogue/catalogue.ts';
import { collectGarbage } from '../../lib/collect-garbage.ts';
import { readFederation } from '../federation.ts';
import { getSite } from '../site.ts';
import { dropSources, readSources } from '../sources.ts';
import { markHandled } from './mark-handled.ts';
import { openPageIndex, type PageIndex } from '../search/page-index.ts';
import { readSearchWords } from '../search/search-names.ts';
import { indexingRenderer } from '../search/indexing-renderer.ts';
import { buildMessages as say } from '#messages/build.ts';

export interface Search {
  readonly integration: AstroIntegration;
  /** Wraps a renderer, so that its pages are indexed. */
  over(renderer: AstroPrerenderer): AstroPrerenderer;
}

/** Nothing is joined for a site that shows no other offices. */
function foreignEntries() {
  const isAsked = getSite().federation !== undefined;
  return isAsked ? readFederation(createCatalogue(readSources()))?.projects : undefined;
}

/**
 * Indexes pages while a build renders them, and writes the index. A fault fails the build.
 *
 * @param isUnsearched whether the pages of a route are not indexed: they are rendered last, while the index is written.
 * @param threads in which pages are rendered. With any, the site is large, and its index takes as much memory as they do:
 * it is begun when the data files are written, and written when the threads have ended.
 * @param others resolves once the data files are written.
 */
export function search(
  isUnsearched: (route: string) => boolean,
  threads: number,
  others: () => Promise<unknown>,
): Search {
  let folder: string;
  let base: string;
  let index: Promise<PageIndex> | undefined;
  let written: Promise<number> | undefined;
  const adding: Promise<void>[] = [];
  const opened = () =>
    (index ??= threads === 0 ? openPageIndex() : others().then(() => openPageIndex()));
  const write = async () => {
    await Promise.all(adding);
    const elsewhere = foreignEntries();
    if (threads > 0) {
      dropSources();
      adding.length = 0;
      collectGarbage();
    }
    return (await opened()).write(folder, readSearchWords(), elsewhere);
  };
  const integration: AstroIntegration = {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        ({ base } = config);
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(say.searched(await (written ??= write())));
      },
    },
  };
  return {
    integration,
    over: (renderer) =>
      indexingRenderer(renderer, {
        base,
        isUnsearched,
        add(url, text) {
          if (written)
            throw new Error(`${url} wants to be searched, but comes after all that are.`);
          adding.push(markHandled(opened().then((pages) => pages.add(url, text))));
        },
        close() {
          if (threads === 0) written ??= markHandled(write());
        },
      }),
  };
}
