/** The index of names that browsers load first: `pagefind/names.json`. */
import { searchMessages } from '#messages/search.ts';
import { buildMessages } from '#messages/build.ts';
import type { NamedPage, SearchNames } from '../../features/search/named-page.ts';
import { instanceFolder } from '../../instance/instance-folder.ts';
import { readInstance } from '../../instance/read.ts';
import { fittingValue } from '../../instance/values.ts';
import { type SearchWordsFile, searchWordsSchema } from '../../schemas/search-words.ts';

const say = buildMessages.search;

/** @throws one sentence for the user, if the file is not valid. */
export function readSearchWords(folder = instanceFolder()): SearchWordsFile {
  const { searchWords } = readInstance(folder, ['searchWords']);
  return searchWords ? fittingValue(searchWordsSchema, searchWords) : {};
}

/**
 * The pages, sorted by address, with phrases that lead to them; and synonyms.
 *
 * @throws one sentence, if a phrase leads to a page that is not indexed, and has no label.
 */
export function searchNames(pages: readonly NamedPage[], words: SearchWordsFile): SearchNames {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  for (const { to, for: also, label, note } of words.answers ?? []) {
    const known = byUrl.get(to);
    const [url = to] = to.split(/[?#]/);
    const name = label ?? byUrl.get(url)?.name;
    if (!known && name === undefined) throw new Error(say.unknownAnswer(to));
    const page = known ?? { key: '', url: to, type: 'page', name: name ?? '', summary: note };
    byUrl.set(to, { ...page, also: [...(page.also ?? []), ...also] });
  }
  return {
    pages: [...byUrl.values()].toSorted((a, b) => (a.url < b.url ? -1 : 1)),
    synonyms: words.synonyms ?? [],
    ignored: [...searchMessages.ignored, ...(words.ignored ?? [])],
  };
}
