/** The names of the SPDX list as a table for `learnNames`. Not for browsers: the list is long. */
import { LICENSE_IDS } from './ids.ts';
import { nameKey, type NameTable } from './names.ts';
import { isNotOpen } from './no-license.ts';
import { spdxEntry } from './spdx-list.ts';
import { nameWords } from './words.ts';

/** Names with the same words as their ids are left out: they are understood without the table. */
export const LISTED_NAMES: NameTable = Object.fromEntries(
  [...LICENSE_IDS]
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((id) => {
      const name = spdxEntry(id)?.name;
      return name === undefined || isSaidByWords(id, name) ? [] : [[nameKey(name), id]];
    }),
);

function isSaidByWords(id: string, name: string): boolean {
  if (/\b(?:and|or|with)\b|[(/]/i.test(name) || isNotOpen(name)) return false;
  const [said, meant] = [nameWords(name), nameWords(id)];
  return said.version === meant.version && said.words.symmetricDifference(meant.words).size === 0;
}
