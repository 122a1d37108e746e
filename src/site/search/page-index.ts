import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

import { NAMES_FILE } from '../../features/search/named-page.ts';
import type { ForeignEntry } from '../../catalogue/foreign.ts';
import { getInterfaceLocale } from '../site.ts';
import type { SearchWordsFile } from '../../schemas/search-words.ts';
import { type PageRecord, pagefindKeys, recordOf } from './named-pages.ts';
import { dropUnused, WORD_CHARACTERS } from './pagefind-files.ts';
import { writeElsewhere } from './elsewhere.ts';
import { searchNames } from './search-names.ts';
import { buildMessages } from '#messages/build.ts';

const say = buildMessages.search;

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
   * @param elsewhere entries of other offices, which get an index of their own.
   * @returns number of indexed pages.
   * @throws also if no page is indexed.
   */
  write(
    folder: string,
    words: SearchWordsFile,
    elsewhere?: readonly ForeignEntry[],
  ): Promise<number>;
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
    async write(folder, words, elsewhere = []) {
      if (records.length === 0) throw new Error(say.empty);
      const outputPath = join(folder, 'pagefind');
      const { errors } = await index.writeFiles({ outputPath });
      if (elsewhere.length > 0) await writeElsewhere(elsewhere, outputPath, getInterfaceLocale());
      await close();
      if (errors.length > 0) throw new Error(say.notWritten(errors));
      await dropUnused(outputPath);
      const keys = pagefindKeys(outputPath);
      const pages = records.map((record) => ({
        key: keys.get(record.url) ?? record.url,
        ...record,
      }));
      const names = {
        ...searchNames(pages, words),
        ...(elsewhere.length > 0 && { elsewhere: true }),
      };
      await writeFile(join(outputPath, NAMES_FILE), JSON.stringify(names));
      return pages.length;
    },
  };
}
