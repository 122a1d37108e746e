/** A French site answers as its readers spell: with what stands before an apostrophe, in either way of œ, in any ending. */
import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import { createFinder, type Finder } from '../../src/features/search/finder.ts';
import { NAMES_FILE, type SearchNames } from '../../src/features/search/named-page.ts';
import { type SearchRecord, searchAttributes } from '../../src/schemas/search-record.ts';
import { endings } from '../../src/messages/fr/word-endings.ts';
import { findText } from '../../src/features/facets/relevance.ts';
import { closeNames } from '../../src/features/search/suggest.ts';
import { plain } from '../../src/lib/words.ts';
import { openPageIndex } from '../../src/site/search/page-index.ts';
import { searchedText } from '../../src/site/search/searched-text.ts';
import { builtPagefind } from '../support/built-search.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const record = (id: string, name: string, summary: string): SearchRecord & { name: string } => ({
  type: 'project',
  kind: 'software',
  id,
  name,
  summary,
});

/** Address → what the page says of itself, and its text. */
const PAGES: Readonly<Record<string, readonly [SearchRecord & { name: string }, string]>> = {
  '/projects/eclair/': [
    record('eclair', 'Éclair', 'Compte les impacts de foudre.'),
    'Un réseau de capteurs.',
  ],
  '/projects/coeur/': [record('coeur', 'Cœur', 'Le noyau d’acquisition.'), 'Il lit les trames.'],
  '/projects/prisme/': [
    record('prisme', 'Prisme', 'Visualise des cubes hyperspectraux.'),
    'Le banc d’optique de l’institut, qu’une équipe de bénévoles a monté. L’œuvre est libre.',
  ],
  '/projects/mire/': [
    record('mire', 'Mire', "Étalonne l'écran."),
    "Les réglages d'usine, jusqu'à dix.",
  ],
};

const folder = temporaryFolder('french-search');
let finder: Finder;

beforeAll(async () => {
  const index = await openPageIndex();
  for (const [url, [said, text]] of Object.entries(PAGES)) {
    const attributes = Object.entries(searchAttributes(said)).map(
      ([name, value]) => `${name}="${value}"`,
    );
    const page = `<html lang="fr-FR"><body><main ${attributes.join(' ')}><h1>${said.name}</h1><p>${said.summary}</p><p>${text}</p></main>`;
    await index.add(url, searchedText(Buffer.from(page)) ?? '');
  }
  await index.write(folder, {});
  const names = JSON.parse(readFileSync(`${folder}/pagefind/${NAMES_FILE}`, 'utf8')) as SearchNames;
  finder = createFinder(builtPagefind(folder), names);
}, 60_000);

async function answers(query: string): Promise<string[]> {
  const { best, groups } = await finder.find(query);
  return [...best, ...groups.flatMap(({ hits }) => hits)].map(({ page }) => page.id ?? page.url);
}

describe('the search of a French site', () => {
  it.each([
    ["l'éclair", 'eclair'],
    ['l’éclair', 'eclair'],
    ['eclairs', 'eclair'],
    ['coeur', 'coeur'],
    ['cœur', 'coeur'],
    ['d’acquisition', 'coeur'],
    ['acquisitions', 'coeur'],
    ["d'optique", 'prisme'],
    ['optique', 'prisme'],
    ["l'institut", 'prisme'],
    ['instituts', 'prisme'],
    ["qu'une équipe", 'prisme'],
    ['equipes', 'prisme'],
    ['oeuvre', 'prisme'],
    ['œuvres', 'prisme'],
    ['hyperspectral', 'prisme'],
    ['hyperspectraux', 'prisme'],
    ["l'ecran", 'mire'],
    ['écrans', 'mire'],
    ["l'usine", 'mire'],
    ["jusqu'à dix", 'mire'],
    ['réglage', 'mire'],
  ])('"%s" finds %s first', async (query, id) => {
    expect((await answers(query))[0]).toBe(id);
  });
});

it.each([
  ['canal', 'canaux', 'canal'],
  ['réseau', 'réseaux'],
  ['logiciel', 'logiciels', 'logicielle', 'logicielles'],
  ['mesure', 'mesures', 'mesurer'],
  ['développer', 'développement', 'développements'],
  ['lumineux', 'lumineuse'],
  ['simulation', 'simulateurs', 'simuler'],
  ['donnée', 'données'],
])('%s and its other forms have one stem: %s', (...forms) => {
  const stemOf = (word: string) =>
    endings.reduce((rest, [ending, instead]) => rest.replace(ending, instead), plain(word));
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

it.each(["l'éclar", 'l’eclait'])('for the slip "%s", the name is suggested', (query) => {
  expect(
    closeNames(query, [
      { type: 'project', name: 'Prisme', id: 'prisme' },
      { type: 'project', name: 'Éclair', id: 'eclair' },
    ]),
  ).toEqual(['Éclair']);
});

it.each(["l'éclair", 'l’éclair', 'foudre', "l'impact", 'oeil', 'œil'])(
  'the catalogue finds "%s" in a name or a summary',
  (query) => {
    const summary = 'Compte les impacts de foudre d’un coup d’œil.';
    const about = { name: 'Éclair', summary, known: 1, related: 0, values: {} };
    const items = [{ id: 'eclair', kind: 'software', ...about } as const];
    expect([...(findText(query, items)?.keys() ?? [])]).toEqual(['eclair']);
  },
);
