/** What all of the site's indexes have in common. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Characters that are part of words, so that `C++`, `C#` and `wr-switch-sw` stay whole. Not the full stop: at the end
 * of a sentence it would make "library." another word than "library". `v1.0` is found without it.
 */
export const WORD_CHARACTERS = '+#_-';

/** Pagefind's own user interfaces (some 420 kB), which this site does not use. */
const UNUSED = /^pagefind-(component-ui|highlight|modular-ui|ui)\./;

export async function dropUnused(folder: string): Promise<void> {
  const files = await readdir(folder);
  await Promise.all(
    files.filter((file) => UNUSED.test(file)).map((file) => rm(join(folder, file))),
  );
}
