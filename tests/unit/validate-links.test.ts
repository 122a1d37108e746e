/** Links of pages and of the site. One fault at a time in a valid instance: where it is seen, and what is said. */
import { expectEachFault, type FaultCase } from '../fixtures/validate/cases.ts';
import { plus, swap } from '../fixtures/validate/overlay.ts';

const SITE = 'content/site.yaml';
const GUIDELINE = 'content/guidelines/software/publish.mdx';

const CASES: readonly FaultCase[] = [
  [
    'link/broken',
    { 'content/pages/about.mdx': null },
    `${SITE}:13:50 link/broken This site does not make "/about/"`,
    ['link/broken'],
  ],
  [
    'link/broken',
    { [SITE]: swap('to: /catalogue/ }', 'to: /licences/choose/ }') },
    `${SITE}:11:29 link/broken This site does not make "/licences/choose/": the instance has nothing to show there. Take the link out`,
  ],
  [
    'link/broken',
    { [SITE]: swap('to: /catalogue/ }', 'to: /tools/ }') },
    `${SITE}:11:29 link/broken`,
  ],
  [
    'link/broken',
    { [SITE]: swap('to: /catalogue/ }', 'to: /news/#2026 }') },
    `${SITE}:11:29 link/broken This site does not make "/news/"`,
  ],
  [
    'link/broken',
    {
      [SITE]: swap('to: /catalogue/ }', 'to: /guidelines/changes/ }'),
      [GUIDELINE]: null,
    },
    `${SITE}:11:29 link/broken This site does not make "/guidelines/changes/"`,
    ['link/broken', 'source/unused'],
  ],
  [
    'link/broken',
    {
      [SITE]: swap('to: /catalogue/ }', 'to: /ecosystems/ }'),
      'catalogue/ecosystems/family.yaml': null,
    },
    `${SITE}:11:29 link/broken This site does not make "/ecosystems/"`,
    ['site/unknown-id'],
  ],
  [
    'link/broken',
    { [GUIDELINE]: plus('\n[There](/guidelines/software/nowhere/)\n') },
    `${GUIDELINE}:24:9 link/broken The site has no page "/guidelines/software/nowhere/".`,
  ],
  [
    'link/broken',
    { [GUIDELINE]: plus('\n[There](./publish.mdx)\n') },
    `${GUIDELINE}:24:9 link/broken "./publish.mdx" names a file.`,
  ],
  [
    'link/broken',
    { [SITE]: swap('to: /catalogue/', 'to: /catalog/') },
    `${SITE}:11:29 link/broken The site has no page "/catalog/".`,
  ],
  [
    'link/unknown-heading',
    { [GUIDELINE]: swap('(#first-look)', '(#second-look)') },
    `${GUIDELINE}:22:52 link/unknown-heading "/guidelines/software/publish/" has no heading "#second-look".`,
  ],
];

expectEachFault('links', CASES);
