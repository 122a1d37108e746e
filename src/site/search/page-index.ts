import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

import { NAMES_FILE } from '../../features/search/named-page.ts';
import type { SearchWordsFile } from '../../schemas/search-words.ts';
import { type PageRecord, pagefindKeys, recordOf } from './named-pages.ts';
import { searchNames } from './search-names.ts';
import { buildMessages } from '#messages/build.ts';

const say = buildMessages.search;

/**
 * Characters that are part of words, so that `C++`, `C#` and `wr-switch-sw` stay whole. Not the full stop: at the end
 * of a sentence it would make "library." another word than "library". `v1.0` is found without it.
 */
const WORD_CHARACTERS = '+#_-';

/** Pagefind's own user interfaces (some 420 kB), which this site does not use. */
const UNUSED = /^pagefind-(component-ui|highlight|modular-ui|ui)\./;

/** Pagefind's index during a build. Each function throws one sentence if Pagefind reports an error. */
export interface PageIndex {
  /**
   * Adds a page, while others are still being rendered.
   *
   * @param url within the site, `/projects/spec/`.
   * @param text from `searchedText`.
   * @throws also if the page does not state its type.
   */
  add(url: string, text: string): Promise<void>;
  /**
   * Writes `pagefind/` into the site: Pagefind's files and the names of the pages.
   *
   * @param words the vocabulary of the office.
   * @returns number of indexed pages.
   * @throws also if no page is indexed.
   */
  write(folder: string, words: SearchWordsFile): Promise<number>;
}

export async function openPageIndex(): Promise<PageIndex> {
  const { index, errors } = await createIndex({ includeCharacters: WORD_CHARACTERS });
  if (!index) throw new Error(say.notStarted(errors));
  const records: PageRecord[] = [];
  return {
    async add(url, content) {
      records.push(recordOf(url, content));
      const { errors } = await index.addHTMLFile({ url, content });
      if (errors.length > 0) throw new Error(say.notRead(url, errors));
    },
    async write(folder, words) {
      if (records.length === 0) throw new Error(say.empty);
      const outputPath = join(folder, 'pagefind');
      const { errors } = await index.writeFiles({ outputPath });
      await close();
      if (errors.length > 0) throw new Error(say.notWritten(errors));
      await dropUnused(outputPath);
      const keys = pagefindKeys(outputPath);
      const pages = records.map((record) => ({
        key: keys.get(record.url) ?? record.url,
        ...record,
      }));
      const names = searchNames(pages, words);
      await writeFile(join(outputPath, NAMES_FILE), JSON.stringify(names));
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
