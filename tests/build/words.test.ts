/**
 * With the pseudo-locale every message stands in brackets. What stands in none is a text of the instance, a name, a
 * number, a date or an address, or else a word that is written into the program.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import licenses from 'spdx-license-list/spdx.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';

import { MANIFEST_KEYS } from '../../src/exports/manifest-keys.ts';
import { createFormat } from '../../src/lib/format.ts';
import { compatibilityData } from '../../src/licences/compatibility/rules.ts';
import { licenseFact } from '../../src/licences/facts.ts';
import { licenseInfo } from '../../src/licences/info.ts';
import { SERVICE_NAMES } from '../../src/schemas/evidence-line.ts';
import { REGISTRIES } from '../../src/schemas/package-registries.ts';
import { buildSite } from '../support/build-site.ts';
import { literalsIn } from '../support/literals.ts';
import { readPages } from '../support/pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { phrases, textsOf, textsOfInstance, unbracketed } from '../support/unbracketed.ts';

const instance = temporaryFolder('words', 'tests/fixtures/small');
const settings = join(instance, 'content/site.yaml');
writeFileSync(settings, readFileSync(settings, 'utf8').replace('en-GB', 'en-XA'));
const site = buildSite('words', {
  OSPO_INSTANCE: instance,
  OSPO_URL: 'https://open.harbour.example/open/',
});

const known = compatibilityData.licenses.map(({ id }) => id);

/**
 * What rules on pairs of licences rest on: names of documents and their sections as they are cited, `{in} s.4`, which
 * are the same in every language. The sentences on the pairs themselves are messages.
 */
const ids = known.toSorted((a, b) => b.length - a.length);
const withoutIds = (text: string) =>
  ids.reduce((rest, id) => rest.replaceAll(id, '{}'), text.replaceAll(/\{(in|out)\}/g, '{}'));
const cited = withoutIds(compatibilityData.rules.flatMap(({ source }) => source).join('\n'));

/** The inventory of a site names the packages that it is made with. */
const packages = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { license?: string }>;
};

/** What is said without being a message: texts of the office, names of licences, packages, registries and services, and keys of files. */
const said = [
  textsOfInstance(instance),
  ...Object.entries(licenses).flatMap(([id, { name }]) => [id, name]),
  ...known.map((id) => licenseInfo(id).name ?? id),
  ...Object.values(MANIFEST_KEYS).flat(),
  ...['npm', 'ROR', 'Wikidata Q1'],
  ...Object.values(REGISTRIES).map(({ name }) => name),
  ...Object.values(SERVICE_NAMES),
  ...Object.entries(packages.packages).flatMap(([path, { license = '' }]) => [
    path.replace(/^.*node_modules\//, ''),
    license,
  ]),
  ...['pt', ...Object.keys(licenseFact('EUPL-1.2')?.equalTexts ?? {})].map((language) =>
    new Intl.DisplayNames('en-XA', { type: 'language' }).of(language),
  ),
]
  .join('\n')
  // Pages show the signs of print.
  .replaceAll("'", '’');

const { date } = createFormat('en-XA');
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  date(`2026-${String(month + 1).padStart(2, '0')}-01`).replaceAll(/[^\p{L}]/gu, ''),
);
/** `1 Jul 2026`, `Jul 1`, `Jul 2026`. */
const DATE = new RegExp(`^(\\d+ )?(${MONTHS.join('|')})( \\d+)?$`);
/** What stands behind the colon of a time: `00 PM GMT+1`. */
const TIME = /^\d{2} (?:[AP]M )?GMT(?:[+-]\d+)?$/;
/** A file, a path or an address. */
const PLACE = /^\S*[./]\S+$/;

const isSaid = (phrase: string) =>
  said.includes(phrase.replaceAll("'", '’')) ||
  cited.includes(withoutIds(phrase)) ||
  DATE.test(phrase) ||
  TIME.test(phrase) ||
  PLACE.test(phrase);

/** Words that no message and no text of the instance says, each once. */
function strange(texts: Iterable<string>): string[] {
  return [...new Set(unbracketed(texts).flatMap(phrases))].filter((phrase) => !isSaid(phrase));
}

const wordsIn = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);

describe('the interface in the pseudo-locale', () => {
  const pages = readPages(site);

  it('has messages on every page, each whole', () => {
    const bare = pages.filter(({ root }) => {
      const text = textsOf(root).text.join('');
      return !text.includes('⟦') || text.split('⟦').length !== text.split('⟧').length;
    });
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('says no word of its own on a page but by a message', () => {
    const found = pages.flatMap(({ path, root }) => {
      const { text, attributes } = textsOf(root);
      const words = [...strange(text), ...attributes.flatMap((value) => strange([value]))];
      return words.map((word) => `${path}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  it('has at least 99 of 100 words of the interface from messages', () => {
    const counts = pages.map(({ root }) => {
      const { text, attributes } = textsOf(root);
      const all = [...text, ...attributes];
      const own = wordsIn(strange(text).concat(attributes.flatMap((value) => strange([value]))));
      return { messages: wordsIn(all) - wordsIn(unbracketed(all)), own };
    });
    const sum = (name: 'messages' | 'own') => counts.reduce((all, one) => all + one[name], 0);
    const share = sum('messages') / (sum('messages') + sum('own'));
    console.info(
      `Words of the interface: ${sum('messages')} from messages, ${sum('own')} not, ${(share * 100).toFixed(2)} %.`,
    );
    expect(sum('messages')).toBeGreaterThan(10_000);
    expect(share).toBeGreaterThanOrEqual(0.99);
  });

  it('nor in a feed or the description of the application', () => {
    const files = globSync(['feeds/**/*.{xml,json}', 'site.webmanifest'], { cwd: site.folder });
    const found = files.flatMap((file) =>
      strange(textsOfFile(readFileSync(join(site.folder, file), 'utf8'))).map(
        (word) => `${file}: ${word}`,
      ),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(found).toEqual([]);
  });

  it('says what it is in its language', () => {
    const languages = pages.map(({ root }) => root.querySelector('html')?.getAttribute('lang'));
    expect([...new Set(languages)]).toEqual(['en-XA']);
  });
});

/** Titles and texts of a feed or a manifest; ids, addresses and media types are for programs. */
function textsOfFile(text: string): string[] {
  if (!text.startsWith('{')) {
    return [...text.matchAll(/<(title|summary|name)[^>]*>([^<]*)</g)].map(
      ([, , words = '']) => words,
    );
  }
  return [
    ...text.matchAll(/"(title|content_text|summary|name|short_name|description)": ?"([^"]*)"/g),
  ].map(([, , words = '']) => words);
}

const literalsOf = (pattern: string, folder = '.') =>
  globSync(pattern, { cwd: folder }).flatMap((file) =>
    literalsIn(readFileSync(join(folder, file), 'utf8')),
  );

describe('the scripts of the pages', () => {
  const messages = literalsOf('src/messages/en/*.ts');
  const served = literalsOf('_astro/*.js', site.folder);
  /** What schemas say of themselves documents published formats, which have one language. */
  const schemas = new Set(literalsOf('src/schemas/**/*.ts'));
  /** Three words or more that begin or end as a sentence does; lists of words that programs know do neither. */
  const isSentence = (text: string) =>
    /\p{L}[,:;]? \p{L}+[,:;]? \p{L}/u.test(text) && /^\p{Lu}|[.:?!]\s*$/u.test(text);

  it('hold no sentence of pages, elements and features that is not a message', () => {
    const others = new Set([...messages, ...schemas]);
    const ours = literalsOf('src/{features,site,ui}/**/*.{ts,astro}').filter(isSentence);
    const strays = new Set(ours.filter((text) => !others.has(text)));
    expect(served.filter((text) => strays.has(text))).toEqual([]);
  });

  it('hold each message once, in the one language that they speak', () => {
    const long = (texts: readonly string[]) =>
      texts.filter((text) => text.length > 40 && isSentence(text) && !schemas.has(text));
    const given = Map.groupBy(long(messages), (text) => text);
    const held = Map.groupBy(long(served), (text) => text);
    const twice = [...held].filter(
      ([text, { length }]) => length > (given.get(text)?.length ?? length),
    );
    expect(held.size).toBeGreaterThan(50);
    expect(twice.map(([text]) => text)).toEqual([]);
  });
});
