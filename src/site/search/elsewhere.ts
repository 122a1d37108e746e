/**
 * Pagefind's index of entries of other offices, apart from that of the site's own pages: it changes neither their order nor
 * what is loaded to find them.
 */
import { join } from 'node:path';
import { createIndex } from 'pagefind';

import type { ForeignEntry } from '../../catalogue/foreign.ts';
import { ELSEWHERE } from '../../features/search/named-page.ts';
import { series } from '#messages/grammar.ts';
import { buildMessages } from '#messages/build.ts';
import { dropUnused, WORD_CHARACTERS } from './pagefind-files.ts';

const say = buildMessages.search;

/**
 * @param folder of Pagefind's files.
 * @param language of the pages: Pagefind searches only what is in it.
 */
export async function writeElsewhere(
  entries: readonly ForeignEntry[],
  folder: string,
  language: string,
): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: WORD_CHARACTERS });
  if (!index) throw new Error(say.notStarted(errors));
  for (const entry of entries) {
    const { page, name, summary = '', licenses = [], repository = '', from } = entry;
    const { errors } = await index.addCustomRecord({
      url: page,
      language: language.toLowerCase(),
      // A name counts more than other words.
      content: [name, name, summary, series(licenses), repository].filter(Boolean).join(' . '),
      meta: { title: name, office: from.office, summary, language: entry.language ?? '' },
    });
    if (errors.length > 0) throw new Error(say.notRead(page, errors));
  }
  const outputPath = join(folder, ELSEWHERE);
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(say.notWritten(written.errors));
  await dropUnused(outputPath);
}
