import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

import { NAMES_FILE } from '../../features/search/named-page.ts';
import { namedPages } from './named-pages.ts';
import { buildMessages } from '#messages/build.ts';

const say = buildMessages.search;

/**
 * Kept inside words, so that `C++`, `C#` and `wr-switch-sw` stay whole. The full stop is not: it would keep to the last
 * word of a sentence, "library.", which Pagefind then takes for another word than "library". `v1.0` is found without it.
 */
const WORD_CHARACTERS = '+#_-';

/** Interfaces that Pagefind brings along (some 420 kB); this site has its own. */
const UNUSED = /^pagefind-(component-ui|highlight|modular-ui|ui)\./;

/** Pagefind's index while a site is built. Each function throws one sentence if Pagefind reports an error. */
export interface PageIndex {
  /**
   * Takes a page in while others are still being rendered.
   *
   * @param url within the site, `/projects/spec/`.
   * @param text as `searchedText` gives it.
   */
  add(url: string, text: string): Promise<void>;
  /**
   * Writes `pagefind/` into the folder of the site: Pagefind's files and the names of the pages.
   *
   * @returns how many pages can be found.
   * @throws also if no page is indexed, or one does not say its type.
   */
  write(folder: string): Promise<number>;
}

export async function openPageIndex(): Promise<PageIndex> {
  const { index, errors } = await createIndex({ includeCharacters: WORD_CHARACTERS });
  if (!index) throw new Error(say.notStarted(errors));
  return {
    async add(url, content) {
      const { errors } = await index.addHTMLFile({ url, content });
      if (errors.length > 0) throw new Error(say.notRead(url, errors));
    },
    async write(folder) {
      const outputPath = join(folder, 'pagefind');
      const { errors } = await index.writeFiles({ outputPath });
      await close();
      if (errors.length > 0) throw new Error(say.notWritten(errors));
      await dropUnused(outputPath);
      const pages = namedPages(outputPath);
      await writeFile(join(outputPath, NAMES_FILE), JSON.stringify(pages));
      return pages.length;
    },
  };
}

async function dropUnused(folder: string): Promise<void> {
  const files = await readdir(folder);
  await Promise.all(
    files.filter((file) => UNUSED.test(file)).map((file) => rm(join(folder, file))),
  );
}
