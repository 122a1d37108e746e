/** The interface speaks the language of the instance, whole or not at all. */
import { readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  initLanguage,
  instanceLanguage,
  languageOf,
  messagesFolder,
} from '../../src/instance/language.ts';
import { createFormat } from '../../src/lib/format.ts';
import { isMapping } from '../../src/lib/is-mapping.ts';
import { interfaceLocale } from '../../src/messages/en/grammar.ts';
import { grammar, localeIn } from '../../src/messages/grammar.ts';
import { pseudo } from '../../src/messages/pseudo.ts';
import { isShared } from '../../src/schemas/address.ts';
import { localeWith, nameOfLanguage, siteLanguages } from '../../src/schemas/languages.ts';

const there = (...languages: string[]) => {
  const known = new Set(languages);
  return (language: string) => known.has(language);
};
const filesOf = (language: string) => readdirSync(messagesFolder(language));
const languages = readdirSync(new URL('../../src/messages/', import.meta.url), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Where messages stand, and whether each is a text or makes one. How long a list is, the compiler checks where it matters. */
function shape(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => shape(item, `${path}[]`)))];
  if (isMapping(value)) {
    return Object.entries(value).flatMap(([key, item]) => shape(item, `${path}.${key}`));
  }
  return [`${path}: ${typeof value}`];
}

async function shapeOf(language: string, file: string): Promise<string[]> {
  const module = (await import(
    new URL(`../../src/messages/${language}/${file}`, import.meta.url).href
  )) as object;
  return shape({ ...module }).toSorted();
}

describe('the language of an instance', () => {
  it('is the folder that is nearest to its locale', () => {
    expect(languageOf('fr', there('en', 'fr'))).toBe('fr');
    expect(languageOf('fr-CH', there('en', 'fr'))).toBe('fr');
    expect(languageOf('fr-CH', there('en', 'fr', 'fr-CH'))).toBe('fr-CH');
    expect(languageOf('zh-Hant-TW', there('en', 'zh-Hant'))).toBe('zh-Hant');
    expect(languageOf('en-GB')).toBe('en');
  });

  it('is English where there is no such folder, or no locale that can be read', () => {
    expect(languageOf('tlh-AQ')).toBe('en');
    expect(instanceLanguage('tests/fixtures/no-such-instance')).toBe('en');
  });
});

describe('the locale of the interface', () => {
  it('is that of the instance where there are messages of its language', () => {
    const inFrench = localeIn('fr', 'fr-FR');
    expect(inFrench('fr-CH')).toBe('fr-CH');
    expect(interfaceLocale('en-US')).toBe('en-US');
    expect(createFormat(inFrench('fr-CH')).date('2026-09-14')).toBe('14 sept. 2026');
  });

  it('is that of the messages where there are none, so that no page mixes two languages', () => {
    const locale = interfaceLocale('fr-FR');
    expect(locale).toBe('en-GB');
    const { date, number, share } = createFormat(locale);
    expect([date('2026-09-14'), date('2026-09'), date('2026')]).toEqual([
      '14 Sept 2026',
      'Sept 2026',
      '2026',
    ]);
    expect([number(1200), share(0.004), share(0.5)]).toEqual(['1,200', '< 1%', '50%']);
  });
});

describe('the language of init, before there is an instance', () => {
  it.each<[string, string[], Record<string, string>, string | undefined]>([
    ['that of the pages', ['office', '--language', 'fr'], { LANG: 'en_GB.UTF-8' }, 'fr'],
    ['that of the pages, however the option is written', ['--language=fr'], {}, 'fr'],
    ['that of the terminal', ['office'], { LANG: 'fr_CA.UTF-8' }, 'fr'],
    ['English without either', ['office'], { LANG: 'C.UTF-8' }, 'en'],
    ['English instead of one without messages', ['--language', '../fr'], {}, 'en'],
  ])('is %s', (_which, options, env, language) => {
    expect(initLanguage(['init', ...options], env)).toBe(language);
  });

  it('is that of no other command', () => {
    expect(initLanguage(['new', '--language', 'fr'], { LANG: 'fr_FR.UTF-8' })).toBeUndefined();
  });
});

describe.each(languages)('the messages of %s', (language) => {
  it('stand in the same files as the English ones', () => {
    expect(filesOf(language)).toEqual(filesOf('en'));
  });

  it.each(filesOf('en'))('in %s have the same names', async (file) => {
    expect(await shapeOf(language, file)).toEqual(await shapeOf('en', file));
  });
});

describe('grammar', () => {
  const entry = { one: 'entry', other: 'entries' };

  it('takes the form that the language has for a number', () => {
    const { count } = grammar('en-GB');
    expect([0, 1, 2, 1200].map((amount) => count(amount, entry))).toEqual([
      '0 entries',
      '1 entry',
      '2 entries',
      '1,200 entries',
    ]);
    const french = grammar('fr');
    expect(french.count(0, { one: 'fiche', other: 'fiches' })).toBe('0 fiche');
    const polish = { one: 'plik', few: 'pliki', many: 'plików', other: 'pliku' };
    expect([1, 3, 5].map((amount) => grammar('pl').plural(amount, polish))).toEqual([
      'plik',
      'pliki',
      'plików',
    ]);
  });

  it('joins words as the language does', () => {
    expect(grammar('en-GB').and(['a', 'b', 'c'])).toBe('a, b and c');
    expect(grammar('fr').or(['a', 'b'])).toBe('a ou b');
    expect(grammar('en-GB').series(['a', 'b', 'c'])).toBe('a, b, c');
    expect(grammar('fr').series(['a', 'b', 'c'])).toBe('a, b et c');
  });

  it('says what stands between the items of a list that are more than words', () => {
    const joined = ({ before }: ReturnType<typeof grammar>, items: readonly string[]) =>
      items.map((item, index) => before(index, items.length) + item).join('');
    const [english, french] = [grammar('en-GB'), grammar('fr')];
    expect(joined(english, ['a', 'b', 'c'])).toBe('a, b, c');
    expect(joined(french, ['a', 'b', 'c'])).toBe('a, b et c');
    expect(joined(french, ['a', 'b'])).toBe('a et b');
    expect(joined(french, ['d', 'e', 'f'])).toBe('d, e et f');
    expect(joined(english, ['a'])).toBe('a');
  });
});

describe('the pseudo-locale', () => {
  it('puts each message in brackets, whether it is a text or makes one', () => {
    const { title, count, list } = pseudo({
      title: 'Search',
      count: (amount: number) => `${amount} results`,
      list: ['one', ''],
    });
    expect([title, count(2), list]).toEqual(['⟦Search⟧', '⟦2 results⟧', ['⟦one⟧', '']]);
  });
});

describe('the languages of a site', () => {
  const site = { locale: 'en-GB', languages: ['fr-CH', 'de'] };

  it('stand below the base, but for the first', () => {
    expect(siteLanguages(site)).toEqual([
      { locale: 'en-GB', folder: '' },
      { locale: 'fr-CH', folder: 'fr-CH/' },
      { locale: 'de', folder: 'de/' },
    ]);
    expect(siteLanguages({ locale: 'fr' })).toEqual([{ locale: 'fr', folder: '' }]);
  });

  it('are found by the messages that speak', () => {
    expect(localeWith(site, 'fr')).toBe('fr-CH');
    expect(localeWith(site, 'en')).toBe('en-GB');
    expect(localeWith(site, 'f')).toBe('en-GB');
    expect(localeWith({ locale: 'tlh-AQ' }, 'en')).toBe('tlh-AQ');
    expect(localeWith(site)).toBe('en-GB');
  });

  it('are named in themselves', () => {
    expect(['en-GB', 'fr', 'fr-CH', 'de'].map(nameOfLanguage)).toEqual([
      'English',
      'Français',
      'Français',
      'Deutsch',
    ]);
  });

  it.each([
    ['/api/v1/catalogue.json', true],
    ['/v1/publishers.yml', true],
    ['/media/spec/top.svg', true],
    ['/projects/spec/badge.svg', true],
    ['/projects/spec/boards/main/parts.csv', true],
    ['/guidelines/software/form.odt', true],
    ['/guidelines/software/publish/picture.png', true],
    ['/picture.png', true],
    ['/_headers', true],
    ['/third-party-notices.txt', true],
    ['/', false],
    ['/_astro/a.css', false],
    ['/about/api/', false],
    ['/catalogue/index.json', false],
    ['/catalogue/?text=a.b', false],
    ['/guidelines/cite/citation-cff/#a.b', false],
    ['/projects/spec/', false],
    ['/projects/spec/index.md', false],
    ['/feeds/all.xml', false],
    ['/embed/spec/oembed.json', false],
    ['/site.webmanifest', false],
  ])('share %s: %s', (place, shared) => {
    expect(isShared(place)).toBe(shared);
  });
});
