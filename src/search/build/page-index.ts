import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';

import { NAMES_FILE } from '../named-page.ts';
import { namedPages } from './named-pages.ts';

/** Kept inside words, so that `C++`, `C#`, `v1.0`, `wr-switch-sw` and `CERN-OHL-W-2.0` stay whole. */
const WORD_CHARACTERS = '+#._-';

/** Lists of other pages: a topic is not an answer to the name of each project in it. */
const LISTS = ['.shelf', '.shelf-head'];

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
  const { index, errors } = await createIndex({
    includeCharacters: WORD_CHARACTERS,
    excludeSelectors: LISTS,
  });
  if (!index) throw new Error(failure('start', errors));
  return {
    async add(url, content) {
      const { errors } = await index.addHTMLFile({ url, content });
      if (errors.length > 0) throw new Error(failure(`read ${url}`, errors));
    },
    async write(folder) {
      const { files, errors } = await index.getFiles();
      await close();
      if (errors.length > 0) throw new Error(failure('make its files', errors));
      const pages = namedPages(files);
      const names = { path: NAMES_FILE, content: Buffer.from(JSON.stringify(pages)) };
      const used = files.filter(({ path }) => !UNUSED.test(path));
      await writeAll([...used, names], join(folder, 'pagefind'));
      return pages.length;
    },
  };
}

async function writeAll(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function failure(task: string, errors: readonly string[]): string {
  return `The search index was not written: Pagefind could not ${task} (${errors.join('; ')}).`;
}
