/** The languages of a site. One fault at a time in a valid instance: where it is seen, and what is said. */
import { expect, it } from 'vitest';

import { expectEachFault } from '../fixtures/validate/cases.ts';
import { problemsOf, swap } from '../fixtures/validate/overlay.ts';

const SITE = 'content/site.yaml';
const withLanguages = (languages: string) => ({
  [SITE]: swap('locale: en-GB', `locale: en-GB\nlanguages: [${languages}]`),
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
]);
