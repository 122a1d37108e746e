import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';

import { NAMES_FILE } from '../named-page.ts';
import { copyPages } from './copy-pages.ts';
import { namedPages } from './named-pages.ts';

/** Kept inside words, so that `C++`, `C#`, `v1.0`, `wr-switch-sw` and `CERN-OHL-W-2.0` stay whole. */
const WORD_CHARACTERS = '+#._-';

/** Lists of other pages: a topic is not an answer to the name of each project in it. */
const LISTS = ['.shelf', '.shelf-head'];

/** Interfaces that Pagefind brings along (some 420 kB); this site has its own. */
const UNUSED = /^pagefind-(component-ui|highlight|modular-ui|ui)\./;

/**
 * Writes `pagefind/` into the folder of a finished site: Pagefind's index and the names of its pages.
 *
 * @returns how many pages can be found.
 * @throws one sentence, if Pagefind reports an error, no page is indexed, or one does not say its type.
 */
export async function indexSite(folder: string): Promise<number> {
  const copies = await mkdtemp(join(tmpdir(), 'search-'));
  try {
    await copyPages(folder, copies);
    const files = await pagefindFiles(copies);
    const pages = namedPages(files);
    const names = { path: NAMES_FILE, content: Buffer.from(JSON.stringify(pages)) };
    await writeAll([...files, names], join(folder, 'pagefind'));
    return pages.length;
  } finally {
    await close();
    await rm(copies, { recursive: true });
  }
}

async function pagefindFiles(folder: string): Promise<IndexFile[]> {
  const started = await createIndex({
    includeCharacters: WORD_CHARACTERS,
    excludeSelectors: LISTS,
  });
  if (!started.index) throw new Error(failure('start', started.errors));
  const added = await started.index.addDirectory({ path: folder });
  if (added.errors.length > 0) throw new Error(failure('read the pages', added.errors));
  const { files, errors } = await started.index.getFiles();
  if (errors.length > 0) throw new Error(failure('make its files', errors));
  return files.filter(({ path }) => !UNUSED.test(path));
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
