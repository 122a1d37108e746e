/** A licence that an entry cannot take as a file states it goes to a person, with where it was read. */
import { expect, it } from 'vitest';

import { importFile } from '../../src/manifests/importers/import.ts';
import { mergeDrafts } from '../../src/manifests/importers/merge.ts';

const publiccode = (license: string) =>
  `publiccodeYmlVersion: "0.4"\nname: Tide\nurl: https://git.example/o/tide\nlegal:\n  license: ${license}\n`;

it.each([
  [
    'publiccode.yml',
    publiccode('Apache 2.0'),
    { part: 'software', text: 'Apache 2.0', origin: 'publiccode.yml: legal.license' },
  ],
  [
    'publiccode.yml',
    publiccode('GPL-3.0'),
    { part: 'software', text: 'GPL-3.0', origin: 'publiccode.yml: legal.license' },
  ],
  ['publiccode.yml', publiccode('Apache-2.0'), undefined],
  ['.ohwr.yaml', 'version: 1.0.0\nname: Tide\nwebsite: tide\n', undefined],
  ['package.json', '{ "name": "tide", "license": { "type": ["MIT", "ISC"] } }', undefined],
  [
    'CITATION.cff',
    'cff-version: 1.2.0\ntitle: Tide\nlicense: MIT\n',
    { part: undefined, text: 'MIT', origin: 'CITATION.cff: license' },
  ],
  [
    'CITATION.cff',
    'cff-version: 1.2.0\ntitle: Tide\nlicense: [MIT, Apache-2.0]\n',
    { part: undefined, text: 'MIT OR Apache-2.0', origin: 'CITATION.cff: license' },
  ],
  [
    'package.json',
    '{ "name": "tide", "license": "apache license" }',
    { part: 'software', text: 'apache license', origin: 'package.json: license' },
  ],
])('%s %s', (name, text, unsettled) => {
  expect(importFile(name, text).unsettled).toEqual(unsettled);
});

it('asks no more where another source of the project states it', () => {
  const unclear = importFile('publiccode.yml', publiccode('Apache 2.0'));
  const clear = importFile('package.json', '{ "name": "tide", "license": "Apache-2.0" }');
  expect(mergeDrafts([unclear]).unsettled?.text).toBe('Apache 2.0');
  expect(mergeDrafts([unclear, clear]).unsettled).toBeUndefined();
});
