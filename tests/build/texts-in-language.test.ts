/** Every text of the office that may stand in several languages, field by field: in each language, and marked where it lacks one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { BILINGUAL } from '../support/build-site.ts';
import { officeTexts, placesOf } from '../support/office-texts.ts';
import { inLanguage, type Page, readPages } from '../support/pages.ts';
import { type SaidText, textsWithLang } from '../support/text-lang.ts';

const site = inject('bilingual');
const texts = officeTexts(BILINGUAL);
/** A site has one of each. */
const ONCE = [
  'site.description',
  'site.notice',
  'site.home.headline',
  'site.home.lead',
  'site.handbook.lead',
  'site.catalogue.lead',
  'release.lead',
  'which-way.lead',
  'self-assessment.lead',
  'self-assessment.credit',
  'metrics.lead',
  'metrics.credit',
  'mandate.summary',
];
/** On no page; the API has them. */
const DATA_ONLY = ['relations.*.description', 'ecosystems.review.note'];

interface Said extends SaidText {
  readonly path: string;
}

/** Pages print apostrophes, and emphasis ends a text node: the words before it are looked for. */
const start = (text: string) =>
  text.split('*')[0]?.trim().replaceAll('’', "'").replaceAll(/\s+/g, ' ') ?? '';

const saidOn = ({ path, root }: Page): Said[] =>
  textsWithLang(root).map(({ text, lang }) => ({ text: start(text), lang, path }));
const said = {
  en: readPages(site).flatMap(saidOn),
  fr: readPages(inLanguage(site, 'fr')).flatMap(saidOn),
};

/** What search engines show. */
const described = (page: Page) =>
  start(page.root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');
const descriptions = {
  en: readPages(site).map(described),
  fr: readPages(inLanguage(site, 'fr')).map(described),
};

/** Texts of pages with these words in them, or of these words and signs alone. */
const having = (all: readonly Said[], words: string) =>
  all.filter(({ text }) => text.includes(words));
const alone = (all: readonly Said[], words: string) =>
  having(all, words).filter(({ text }) => !/\p{L}/u.test(text.replace(words, '')));

const isShown = (language: 'en' | 'fr', text: string) =>
  having(said[language], start(text)).length > 0 || descriptions[language].includes(start(text));

const both = texts.filter(({ translation }) => translation !== undefined);
const single = texts.filter(({ translation }) => translation === undefined);
const shown = (some: typeof texts) => some.filter(({ place }) => !DATA_ONLY.includes(place));
const named = (some: typeof texts) => shown(some).map((text) => [text.place, text] as const);

describe('the fixture', () => {
  it('has each text that may stand in several languages in both, and in English alone', () => {
    const kinds = [both, single].map((some) => new Set(some.map(({ place }) => place)));
    const missing = placesOf(BILINGUAL).filter((place) =>
      ONCE.includes(place)
        ? kinds.every((kind) => !kind.has(place))
        : kinds.some((kind) => !kind.has(place)),
    );
    expect(missing).toEqual([]);
    expect(both.length).toBeGreaterThan(40);
  });
});

describe('a text in both languages', () => {
  it.each(named(both))(
    'stands on pages of each in its own, and on no others: %s',
    (_place, { original, translation = '' }) => {
      expect(isShown('en', original)).toBe(true);
      expect(isShown('fr', translation)).toBe(true);
      expect(having(said.en, start(translation))).toEqual([]);
      expect(having(said.fr, start(original))).toEqual([]);
    },
  );

  it.each(named(both))(
    'is marked as no other than the page: %s',
    (_place, { translation = '' }) => {
      expect(having(said.fr, start(translation)).filter(({ lang }) => lang !== 'fr')).toEqual([]);
    },
  );
});

describe('a text in English alone', () => {
  it.each(named(single))(
    'is shown on French pages, marked as English: %s',
    (_place, { original }) => {
      expect(isShown('fr', original)).toBe(true);
      expect(alone(said.fr, start(original)).filter(({ lang }) => lang !== 'en-GB')).toEqual([]);
    },
  );
});

describe('the API', () => {
  const read = (file: string) =>
    JSON.parse(readFileSync(join(site.folder, 'api/v1', file), 'utf8')) as Record<string, unknown>;

  it('has the text of the office in its place, and every other language beside it', () => {
    expect(read('projects/tide-staff.json')).toMatchObject({
      entry: {
        title: 'Graduated pole for a quay',
        uses: [{ what: 'Anglers read when to leave.' }],
      },
      translations: {
        fr: {
          title: 'Perche graduée pour un quai',
          'uses.0.what': 'Les pêcheurs y lisent l’heure du départ.',
        },
      },
    });
    expect(read('projects/wave-box.json')).not.toHaveProperty('translations');
    expect(read('vocabularies.json')).toMatchObject({
      topics: [{ id: 'sea', label: 'Tide reading' }, { id: 'waves' }],
      translations: {
        topics: { fr: { '0.label': 'Lecture des marées' } },
        relations: { fr: { '1.description': 'Il donne les chiffres d’une leçon.' } },
      },
    });
  });

  it('has each translation of the instance', () => {
    const data = ['catalogue.json', 'vocabularies.json']
      .map((file) => JSON.stringify(read(file)))
      .join();
    const inData = both.filter(({ file }) => file.startsWith('catalogue/'));
    expect(
      inData.filter(({ translation = '' }) => !data.includes(JSON.stringify(translation))),
    ).toEqual([]);
  });
});
