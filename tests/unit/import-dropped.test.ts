/** What an importer leaves out is named, each key with the reason. */
import { describe, expect, it } from 'vitest';

import { importFile } from '../../src/manifests/importers/import.ts';
import { OPTIONS, reasonFor } from '../support/draft-options.ts';

const json = (value: object) => JSON.stringify(value);

describe('what is left out', () => {
  it.each<[what: string, name: string, text: string, field: string, because: RegExp]>([
    [
      'the name of a licence',
      'package.json',
      json({ license: 'The MIT License' }),
      'license',
      /SPDX/,
    ],
    [
      'an id that leaves later versions open',
      'package.json',
      json({ license: 'GPL-3.0' }),
      'license',
      /GPL-3\.0-only/,
    ],
    ['no licence', 'package.json', json({ license: 'UNLICENSED' }), 'license', /no licence/],
    [
      'a licence without a part',
      'CITATION.cff',
      'title: X\nlicense: MIT\n',
      'license',
      /what kind of project/,
    ],
    [
      'several licences',
      '.ohwr.yaml',
      'name: X\nlicenses: [MIT, CERN-OHL-S-2.0]\n',
      'licenses',
      /MIT, CERN-OHL-S-2\.0/,
    ],
    [
      'what is no address at all',
      'okh.toml',
      'name = "X"\nuser-manual = 7\n',
      'user-manual',
      /says nothing/,
    ],
    ['a relative picture', 'okh.yml', 'title: X\nimage: docs/a.png\n', 'image', /Pictures/],
    [
      'a path for an address',
      'okh.toml',
      'name = "X"\nuser-manual = "docs/a.md"\n',
      'user-manual',
      /web address/,
    ],
    [
      'a person',
      'codemeta.json',
      json({ name: 'X', author: { familyName: 'Doe' } }),
      'author',
      /no people/,
    ],
    [
      'an unknown keyword',
      'CITATION.cff',
      'title: X\nkeywords: [Weather]\n',
      'keywords.0',
      /"Weather"/,
    ],
    [
      'another language',
      'publiccode.yml',
      'name: X\ndescription: { it: { shortDescription: y }, en: { shortDescription: z } }\n',
      'description.it',
      /language/,
    ],
    [
      'a fact in a form of its own',
      'publiccode.yml',
      'name: X\nplatforms: [web]\nsoftwareType: a program\n',
      'softwareType',
      /Only in the form/,
    ],
    [
      'a wrong key',
      'CITATION.cff',
      'title: X\nrepository_code: y\n',
      'repository_code',
      /repository-code/,
    ],
    [
      'a key of its own',
      'package.json',
      json({ name: 'x', eslintConfig: {}, exotic: 1 }),
      'exotic',
      /no field/,
    ],
    [
      'a status in another language',
      'codemeta.json',
      json({ name: 'X', developmentStatus: 'Actif' }),
      'developmentStatus',
      /repostatus/,
    ],
    [
      'a licence text in place of its id',
      'pyproject.toml',
      `[project]\nname = "x"\nlicense = { text = "${'All rights. '.repeat(20)}" }\n`,
      'project.license',
      /licence/,
    ],
    [
      'the fifty-first picture',
      '.ohwr.yaml',
      `version: 1.0.0\nname: X\nlinks: [${'{name: a, url: "https://a.example.org"}, '.repeat(51)}]\n`,
      'links.50',
      /1/,
    ],
    [
      'a keyword that is very long',
      'CITATION.cff',
      `title: X\nkeywords: [${'Weather'.repeat(20)}]\n`,
      'keywords.0',
      /"(?:Weather){8}Wea…"/,
    ],
    [
      'a keyword without a name',
      'codemeta.json',
      json({ name: 'X', keywords: [{ color: 'blue' }] }),
      'keywords.0',
      /""/,
    ],
    ['an entry that is too large', '', `name: X\nreview: {}\n#${'x'.repeat(1024 ** 2)}`, '', /./],
    ['what no program knows', 'notes.txt', 'hello', '', /publiccode\.yml/],
    ['a file of no keys', 'package.json', '{}', '', /says nothing of a project/],
    ['an empty file', 'okh.yml', '', '', /says nothing/],
    [
      'a wrong key of an entry',
      'x.yaml',
      'name: X\nrepositories: []\nlicence: MIT\n',
      'licence',
      /licenses/,
    ],
    ['broken YAML in an entry', 'x.yaml', 'name: X\nrepositories: [\n', '', /line \d/],
  ])('%s is named with the reason', (_, name, text, field, because) => {
    expect(reasonFor(importFile(name, text, { ...OPTIONS }), field)).toMatch(because);
  });
});
