/** The handbook, the pages and the site. One fault at a time in a valid instance: where it is seen, and what is said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { expectEachFault, type FaultCase } from '../fixtures/validate/cases.ts';
import { INSTANCE, plus, problemsOf, swap } from '../fixtures/validate/overlay.ts';

const SITE = 'content/site.yaml';
const SOURCES = 'content/sources.yaml';
const GUIDELINE = 'content/guidelines/software/publish.mdx';
const guideline = readFileSync(join(INSTANCE, GUIDELINE), 'utf8');

const CASES: readonly FaultCase[] = [
  [
    'schema/value',
    { [GUIDELINE]: swap('number: SW-01', 'number: sw-1') },
    `${GUIDELINE}:7:9 schema/value \`number\`: Write two capital letters, which the office chooses for each section, and two digits`,
  ],
  [
    'front-matter/missing',
    { [GUIDELINE]: '# Publish\n' },
    `${GUIDELINE}:1:1 front-matter/missing Begin the page with a line "---"`,
    ['source/unused'],
  ],
  [
    'figure/contradicted',
    { [GUIDELINE]: plus('\nThere were 1,300 requests.\n') },
    `${GUIDELINE}:24:12 figure/contradicted "house-rules" gives 12 requests, not 1,300.`,
  ],
  [
    'figure/contradicted',
    { [GUIDELINE]: plus('\nAll 7 software projects in this catalogue.\n') },
    `${GUIDELINE}:24:5 figure/contradicted the catalogue gives`,
  ],
  [
    'figure/contradicted',
    { [GUIDELINE]: plus('\nThe catalogue has 7 software projects.\n') },
    `${GUIDELINE}:24:19 figure/contradicted the catalogue gives`,
  ],
  [
    'figure/contradicted',
    // Neither code nor a comment is prose, however it is fenced; what follows is.
    {
      [GUIDELINE]: plus(
        '\n~~~~ text\n``` 1,300 requests\n~~~~\n\n{/* 1,300 requests */}\n\nOf ``1,300 requests`` 1,300 requests.\n',
      ),
    },
    `${GUIDELINE}:30:23 figure/contradicted "house-rules" gives 12 requests, not 1,300.`,
  ],
  [
    'guideline/duplicate-number',
    { 'content/guidelines/software/share.mdx': guideline },
    'content/guidelines/software/share.mdx:7:9 guideline/duplicate-number content/guidelines/software/publish.mdx has the number SW-01 already.',
  ],
  [
    'guideline/unknown-audience',
    { [GUIDELINE]: swap('audience: [developers]', 'audience: [develoeprs]') },
    `${GUIDELINE}:4:12 guideline/unknown-audience There is no audience "develoeprs". Did you mean "developers"?`,
  ],
  [
    'guideline/unknown-audience',
    { [GUIDELINE]: swap('audience: [developers]', 'audience: [sailors]') },
    `${GUIDELINE}:4:12 guideline/unknown-audience There is no audience "sailors". List it in content/site.yaml, under \`handbook.audiences\`.`,
  ],
  [
    'guideline/unknown-related',
    { [GUIDELINE]: swap('[driver]', '[drivers]') },
    `${GUIDELINE}:16:13 guideline/unknown-related There is no project "drivers". Did you mean "driver"?`,
  ],
  [
    'guideline/unknown-section',
    { [SITE]: swap('{ id: software, label', '{ id: softwares, label') },
    `${GUIDELINE}:1:1 guideline/unknown-section There is no section "software". Did you mean "softwares"?`,
  ],
  [
    'redirect/clash',
    { [SITE]: plus('  /projects/core/: /projects/board/\n') },
    `${SITE}:35:3 redirect/clash "/projects/core/" is the address of a page`,
  ],
  [
    'redirect/clash',
    { [SITE]: plus('  /projects/old-driver/: /projects/board/\n') },
    `${SITE}:35:3 redirect/clash`,
  ],
  [
    'redirect/loop',
    { [SITE]: plus('  /one/: /two/\n  /two: /one/\n') },
    `${SITE}:35:10 redirect/loop Following the redirects from "/one/" leads back to it.`,
    ['redirect/loop'],
  ],
  [
    'schema/value',
    { [GUIDELINE]: swap('standing: good-practice', 'standing: required') },
    `${GUIDELINE}:9:11 schema/value \`standing\`: Say under \`rules\` which source requires it, and where.`,
  ],
  [
    'schema/missing',
    {
      [GUIDELINE]: swap(
        'standing: good-practice',
        `standing: required\nrules: [{ source: house-rules }]`,
      ),
    },
    `${GUIDELINE}:10:9 schema/missing`,
  ],
  [
    'source/duplicate-id',
    { [SOURCES]: (text) => text + text },
    `${SOURCES}:8:7 source/duplicate-id There are two sources "house-rules".`,
  ],
  [
    'source/old',
    { [SOURCES]: swap('kind: policy', 'read: 2020\n  kind: minutes') },
    `${SOURCES}:5:9 source/old "house-rules" is of 2020-12, and a current page rests on it: ${GUIDELINE}.`,
  ],
  [
    'source/unfit',
    {
      [SOURCES]: swap('use: [rule, ', 'use: ['),
      [GUIDELINE]: swap(
        'standing: good-practice',
        'standing: required\nrules: [{ source: house-rules, place: Section 1 }]',
      ),
    },
    `${GUIDELINE}:10:19 source/unfit By content/sources.yaml, "house-rules" may not carry a rule`,
  ],
  [
    'source/unfit',
    {
      [SOURCES]: swap('[rule, recommendation]', '[fact]'),
      [GUIDELINE]: swap('good-practice', 'recommended'),
    },
    `${GUIDELINE}:9:11 source/unfit None of its sources may carry a recommendation.`,
  ],
  [
    'source/unknown-id',
    { [GUIDELINE]: swap('id: house-rules', 'id: house-rule') },
    `${GUIDELINE}:13:9 source/unknown-id There is no source "house-rule". Did you mean "house-rules"?`,
    ['source/unused'],
  ],
  [
    'source/unused',
    { [SOURCES]: (text) => text + text.replace('house-rules', 'garden-rules') },
    `${SOURCES}:8:7 source/unused Nothing cites the source "garden-rules".`,
  ],
  [
    'site/no-messages',
    { [SITE]: swap('locale: en-GB', 'locale: tlh-AQ') },
    `${SITE}:6:9 site/no-messages The interface has no words for "tlh-AQ" yet`,
  ],
  [
    'site/unknown-id',
    { [SITE]: swap('[board, driver]', '[bord, driver]') },
    `${SITE}:21:14 site/unknown-id There is no project "bord". Did you mean "board"?`,
  ],
];

expectEachFault('the handbook, the pages and the site', CASES);

it('takes a section that content/site.yaml adds, with a prefix and readers that the office chooses', () => {
  const page = guideline
    .replace('number: SW-01', 'number: DA-01')
    .replace('[developers]', '[sailors]');
  const problems = problemsOf({
    'content/guidelines/data/publish.mdx': page,
    [SITE]: (text) =>
      text
        .replace('label: Developers }]', 'label: Developers }, { id: sailors, label: Sailors }]')
        .replace(
          '  sections:\n',
          '  sections:\n    - { id: data, label: Data, summary: Numbers. }\n',
        ),
  });
  expect(problems).toEqual([]);
});
