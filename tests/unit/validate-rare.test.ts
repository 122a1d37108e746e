/** Faults that are rare. One at a time in a valid instance: where it is seen, and what is said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { expectEachFault, type FaultCase } from '../fixtures/validate/cases.ts';
import { INSTANCE, plus, problemsOf, swap, type Changes } from '../fixtures/validate/overlay.ts';

const SITE = 'content/site.yaml';
const SOURCES = 'content/sources.yaml';
const GUIDELINE = 'content/guidelines/software/publish.mdx';
const CORE = 'catalogue/gateware/core.yaml';
const BOARD = 'catalogue/hardware/board.yaml';
const DRIVER = 'catalogue/software/driver.yaml';
const ORGANISATIONS = 'catalogue/vocabularies/organisations.yaml';
const RELATIONS = 'catalogue/vocabularies/relations.yaml';
const guideline = readFileSync(join(INSTANCE, GUIDELINE), 'utf8');

const CASES: readonly FaultCase[] = [
  ['alias/clash', { [CORE]: plus('aliases: [old-core, old-core]\n') }, `${CORE}:7:21 alias/clash`],
  [
    'file/unexpected',
    { 'catalogue/vocabularies/colours.yaml': '[]\n' },
    'catalogue/vocabularies/colours.yaml:1:1 file/unexpected',
  ],
  [
    'file/unexpected',
    { 'catalogue/software/parts/part.yaml': 'name: Part\n' },
    'catalogue/software/parts:1:1 file/unexpected',
  ],
  [
    'image/unused',
    { 'catalogue/images/front.svg': '<svg/>' },
    'catalogue/images/front.svg:1:1 image/unused',
  ],
  [
    'guideline/unknown-section',
    { 'content/guidelines/publish.mdx': guideline.replace('SW-01', 'SW-02') },
    'content/guidelines/publish.mdx:1:1 guideline/unknown-section',
  ],
  [
    'relation/stated-twice',
    {
      [RELATIONS]: plus(
        '- { id: beside, label: stands beside, inverse: stands beside, description: They are used together., from: [software, gateware], to: [software, gateware] }\n',
      ),
      [CORE]: plus('  - { type: beside, target: driver }\n'),
      [DRIVER]: swap('relations:\n', 'relations:\n  - { type: beside, target: core }\n'),
    },
    `relation/stated-twice`,
  ],
  [
    'redirect/clash',
    { [SITE]: plus('  /projects/old_board: /projects/core/\n') },
    `${SITE}:35:3 redirect/clash "/projects/old_board/"`,
  ],
  [
    'vocabulary/loop',
    {
      [ORGANISATIONS]: plus(
        '- { id: two, label: Two, description: Two., parent: three }\n- { id: three, label: Three, description: Three., parent: two }\n',
      ),
    },
    `${ORGANISATIONS}:2:53 vocabulary/loop`,
    ['vocabulary/loop'],
  ],
  [
    'relation/unknown-target',
    { [CORE]: swap('target: board', 'target: family') },
    `${CORE}:6:13 relation/unknown-target`,
  ],
  [
    'link/broken',
    { [GUIDELINE]: plus('\n[a](/\\\\a:99999/)\n') },
    `${GUIDELINE}:24:1 link/broken`,
    ['address/scheme'],
  ],
  [
    'link/broken',
    { [GUIDELINE]: plus('\n[a](</\\\\elsewhere.example/catalogue/>)\n') },
    `${GUIDELINE}:24:1 link/broken`,
    ['address/scheme'],
  ],
  [
    'page/picture',
    { [GUIDELINE]: plus('\n![ ](https://pictures.example.org/a.png)\n') },
    `${GUIDELINE}:24:6 page/picture`,
    ['page/picture'],
  ],
  [
    'source/old',
    { [SOURCES]: swap('kind: policy', 'read: 2020-02-29\n  kind: minutes') },
    `${SOURCES}:5:9 source/old "house-rules" is of 2020-02`,
  ],
];

expectEachFault('a rare fault', CASES);

const codes = (changes: Changes) => problemsOf(changes).map(({ code }) => code);

it('takes the address of a role for nobody’s own', () => {
  expect(codes({ [GUIDELINE]: plus('\nWrite to open.source@example.org.\n') })).toEqual([]);
  expect(codes({ [GUIDELINE]: plus('\nWrite to jane.doe@example.org.\n') })).toEqual([
    'contact/personal-email',
  ]);
});

it('says of an empty or endless licence only what its schema says', () => {
  const licence = (text: string) =>
    codes({ [BOARD]: swap('hardware: CERN-OHL-W-2.0', `hardware: "${text}"`) });
  expect(licence(' ').filter((code) => code.startsWith('license/'))).toEqual([]);
  expect(licence('MIT OR '.repeat(2_000)).filter((code) => code.startsWith('license/'))).toEqual(
    [],
  );
});

it('does not guess how old a source is that says so in words', () => {
  expect(
    codes({ [SOURCES]: swap('kind: policy', 'read: long ago\n  kind: minutes') }),
  ).not.toContain('source/old');
});

it('reads an instance without some of its vocabularies', () => {
  const without = problemsOf({ [ORGANISATIONS]: null, [RELATIONS]: null });
  expect(without.every(({ file }) => !file.includes('undefined'))).toBe(true);
  expect(without.map(({ code }) => code)).toContain('vocabulary/unknown-id');
});
