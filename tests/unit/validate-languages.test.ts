/** The languages of a site. One fault at a time in a valid instance: where it is seen, and what is said. */
import { expect, it } from 'vitest';

import { expectEachFault } from '../fixtures/validate/cases.ts';
import { problemsOf, swap } from '../fixtures/validate/overlay.ts';

const SITE = 'content/site.yaml';
const withLanguages = (languages: string) => ({
  [SITE]: swap('locale: en-GB', `locale: en-GB\nlanguages: [${languages}]`),
});

const CORE = 'catalogue/gateware/core.yaml';
const withSummary = (summary: string) => ({
  [SITE]: swap('locale: en-GB', 'locale: en-GB\nlanguages: [fr]'),
  [CORE]: (text: string) => `${text}summary: ${summary}\n`,
});

const GERMAN = 'content/pages/nothing.de.mdx';
const ORPHAN = 'content/pages/nothing.fr.mdx';
const TRANSLATION = '---\ntitle: Une page\nsummary: Une phrase.\n---\n\nDu texte.\n';

const withText = (description: string) => ({
  [SITE]: (text: string) =>
    text
      .replace('locale: en-GB', 'locale: en-GB\nlanguages: [fr]')
      .replace(/^description: .*$/m, `description: ${description}`),
});

it('takes a text in each of them, the original first', () => {
  expect(problemsOf(withText('{ en: A site, fr: Un site }'))).toEqual([]);
});

it('takes those that the interface speaks', () => {
  expect(problemsOf(withLanguages('fr'))).toEqual([]);
});

expectEachFault('the languages of a site', [
  [
    'site/language',
    withLanguages('fr, en-US'),
    `${SITE}:7:17 site/language The site has pages in the language of "en-US" already`,
  ],
  [
    'site/language',
    withLanguages('fr, tlh'),
    `${SITE}:7:17 site/language The interface has no words for "tlh", so that no pages can be made`,
  ],
  [
    'language/unknown',
    withText('{ en: A site, de: Eine Site }'),
    `${SITE}:4:28 language/unknown This text is in "de", and the site has no pages in it`,
  ],
  [
    'language/no-original',
    withText('{ fr: Un site, en: A site }'),
    `${SITE}:4:16 language/no-original The first text is in "fr": begin with the original, in "en-GB"`,
  ],
  [
    'language/unknown',
    withSummary('{ en: A core, de: Ein Kern }'),
    `${CORE}:7:24 language/unknown This text is in "de", and the site has no pages in it`,
  ],
  [
    'language/no-original',
    withSummary('{ fr: Un cœur }'),
    `${CORE}:7:12 language/no-original The first text is in "fr": begin with the original, in "en-GB"`,
  ],
  [
    'schema/value',
    withSummary('{ english: A core }'),
    `${CORE}:7:12 schema/value \`summary.english\`: Write the code of a language`,
  ],
  [
    'language/unknown',
    { [GERMAN]: TRANSLATION },
    `${GERMAN}:1:1 language/unknown This page is in "de", and the site has no further pages in it`,
    ['language/orphan'],
  ],
  [
    'language/orphan',
    { ...withLanguages('fr'), [ORPHAN]: TRANSLATION },
    `${ORPHAN}:1:1 language/orphan There is no content/pages/nothing.mdx`,
  ],
  [
    'schema/unknown-key',
    { ...withLanguages('fr'), [ORPHAN]: TRANSLATION.replace('summary', 'order: 3\nsummary') },
    `${ORPHAN}:3:1 schema/unknown-key`,
    ['language/orphan'],
  ],
  [
    'address/scheme',
    {
      [SITE]: swap('locale: en-GB', 'locale: en-GB\nlanguages: [fr]'),
      [CORE]: (text) => `${text}description: { en: A core, fr: "Un [lien](javascript:a)" }\n`,
    },
    `${CORE}:7:32 address/scheme A link must not begin with "javascript:". Use https://.`,
  ],
  ['schema/type', withSummary('[A core]'), `${CORE}:7:10 schema/type \`summary\`: `],
  [
    'schema/value',
    withText('{ en: A site, fr: "" }'),
    `${SITE}:4:32 schema/value \`description.fr\`: Write some text`,
  ],
]);
