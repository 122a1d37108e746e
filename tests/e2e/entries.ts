/** The entries of the shown instance on which the browser tests look, by what they are. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { entryThat, mostShared, type ShownEntry, shownEntries } from '../support/shown-entries.ts';

const folder = resolve(process.env['OSPO_E2E_DIST'] ?? 'dist');

/** Of all that is not retired, the one of which most is stated comes first. */
export const entries = shownEntries(folder);

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const isOf =
  (kind: string) =>
  (one: ShownEntry): boolean =>
    one.kind === kind;

/** Whether the word is said by the id and the name of this entry, and by those of no other. */
function isOnlyIn(word: string, { id }: ShownEntry): boolean {
  const says = (text: string) => text.toLowerCase().includes(word);
  return !entries.some((one) => one.id !== id && (says(one.id) || says(one.entry.name)));
}

/** Its name is one word, the same as its id, and no part of another name. */
const isOneWord = (one: ShownEntry) =>
  /^[a-z]{4,}$/.test(one.id) && one.entry.name.toLowerCase() === one.id && isOnlyIn(one.id, one);

export const fullest = entryThat('states most', entries, () => true);

const ofOneWord = entries.filter(isOneWord);

/** With a name of one word, and a repository. */
export const board = entryThat(
  'is hardware with a name of one word',
  ofOneWord,
  ({ kind, entry }) => kind === 'hardware' && entry.repositories !== undefined,
);

/** The address of its repository. */
export const boardRepository = board.entry.repositories?.[0]?.url ?? '';

/** Software with a name of one word that other software depends on, which says so on its page. */
export const library = entryThat(
  'is software with a name of one word on which other software depends',
  ofOneWord,
  ({ kind, id }) => kind === 'software' && dependentsOf(id).length > 0,
);
export const [dependent] = dependentsOf(library.id) as [ShownEntry, ...ShownEntry[]];

function dependentsOf(id: string): ShownEntry[] {
  return entries.filter(
    ({ kind, entry }) =>
      kind === 'software' && entry.relations?.some(({ target }) => target === id),
  );
}

/** Two further ones with names of one word. */
export const [second, third] = ofOneWord.filter((one) => one !== board && one !== library) as [
  ShownEntry,
  ShownEntry,
  ...ShownEntry[],
];

export const software = entryThat('is software', entries, isOf('software'));

export const unconfirmed = entryThat(
  'nobody has confirmed',
  entries,
  ({ entry }) => entry.review?.state !== 'confirmed',
);

/** The id of it has several parts, and begins no other id. */
export const withLongId = entryThat(
  'has an id of several words',
  entries.toSorted((one, other) => other.id.length - one.id.length),
  (one) => /^[a-z]+(?:-[a-z0-9]+){2,}$/.test(one.id) && isOnlyIn(one.id, one),
);

/** Its page for maintainers offers to begin a `codemeta.json` at GitHub. */
export const atGitHub = entryThat('lacks a codemeta.json at GitHub', entries, ({ id, entry }) => {
  const care = `projects/${id}/care/index.html`;
  const { url = '' } = entry.repositories?.[0] ?? {};
  return (
    url.startsWith('https://github.com/') &&
    existsSync(join(folder, care)) &&
    read(care).includes(`${url}/new/HEAD?filename=codemeta.json`)
  );
});

/** A word that begins the names of several entries, and is the name of none. */
export const sharedWord =
  mostShared(entries, ({ entry }) => {
    const [word = '', ...more] = entry.name.toLowerCase().split(/\s+/);
    return more.length > 0 && !entries.some(({ id }) => id === word) ? [word] : [];
  }) ?? '';

export const topic = mostShared(entries, ({ entry }) => entry.topics) ?? '';
export const organisation = mostShared(entries, ({ entry }) => entry.organisations) ?? '';

/** The ecosystem with most members. */
export const ecosystem = (() => {
  const id = mostShared(entries, ({ ecosystems }) => ecosystems) ?? '';
  const { ecosystems } = JSON.parse(read('api/v1/vocabularies.json')) as {
    ecosystems: { id: string; name: string }[];
  };
  return { id, name: ecosystems.find((one) => one.id === id)?.name ?? '' };
})();
