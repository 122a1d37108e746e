/** Which key of a file an entry takes a value from, and what is said of keys that say the same or too much. */
import { describe, expect, it } from 'vitest';

import '../../src/licences/learn-list.ts';
import { importFile } from '../../src/manifests/importers/import.ts';
import {
  isRepositoryAddress,
  repositoryAddress,
} from '../../src/manifests/importers/repository-address.ts';
import { sourceOf } from '../../src/manifests/importers/sources.ts';
import { OPTIONS, reasonFor } from '../support/draft-options.ts';

const json = (value: object) => JSON.stringify(value);
const TOOL = 'https://github.com/team/tool';

describe('the address of a repository', () => {
  const read = (codeRepository: unknown) => {
    const draft = importFile('codemeta.json', json({ name: 'X', codeRepository }), OPTIONS);
    return { repositories: draft.values.repositories, because: reasonFor(draft, 'codeRepository') };
  };

  it.each<[what: string, value: unknown]>([
    ['a text', `${TOOL}.git`],
    ['an object with `url`', { url: TOOL, '@id': 'https://gitlab.com/a/b' }],
    ['an object with `@id`', { '@id': TOOL }],
    ['an object with `id`', { id: TOOL }],
    ['a list that names it twice', [TOOL, `${TOOL}.git`]],
    ...['', '/', '/tree', '/tree/main', '/blob/main/a.c', '/releases', '/issues/3', '/wiki'].map(
      (page): [string, unknown] => [`the page ${page}`, `${TOOL}${page}`],
    ),
  ])('is read from %s', (_, value) => {
    expect(read(value)).toEqual({ repositories: [TOOL], because: undefined });
  });

  it('is cut where a forge has no more in it, and that is said', () => {
    for (const more of ['treasure', 'treasure/tree/main', 'wikipedia']) {
      expect(read(`${TOOL}/${more}`)).toEqual({
        repositories: [TOOL],
        because: `Read as ${TOOL}: a repository has no more in its address there.`,
      });
    }
  });

  it.each(['team/tool', 'https://github.com/team', { name: 'tool' }, 'https://git.example.org'])(
    'is not %j',
    (value) => {
      const { repositories, because } = read(value);
      expect(repositories).toBeUndefined();
      expect(because).toContain('no address of a repository');
    },
  );

  it.each([
    ['gitlab:group/sub/tool', 'https://gitlab.com/group/sub/tool'],
    ['bitbucket:team/tool', 'https://bitbucket.org/team/tool'],
    ['mygithub:team/tool', undefined],
    ['github:team/tool?x', undefined],
    ['someone@git.example.org:team/tool', 'https://git.example.org/team/tool'],
    ['git://git.example.org:9418/team/tool', 'https://git.example.org/team/tool'],
    ['ssh://git.example.org/team/tool', 'https://git.example.org/team/tool'],
    ['xgit+https://git.example.org/team/tool', undefined],
    ['  https://git.example.org/team/tool#a\nb', 'https://git.example.org/team/tool'],
    ['https://git.example.org/x', 'https://git.example.org/x'],
  ])('in %j is %s', (text, expected) => {
    expect(repositoryAddress(text)).toBe(expected);
  });

  it.each([
    [TOOL, true],
    ['https://git.example.org/team/tool', true],
    ['https://codebase.example.org/team/tool', true],
    ['https://bitbucket.example.org/team/tool', true],
    ['https://mygit.example.org/team/tool', false],
    ['https://tool.example.org/team/tool', false],
    ['https://git.example.org/tool', false],
    ['https://git.example.org/', false],
    ['nothing', false],
  ])('is known by the host of %s: %s', (text, is) => {
    expect(isRepositoryAddress(text)).toBe(is);
  });
});

describe('a key that says the same as another', () => {
  it('with a prefix is counted once, wherever the prefix ends', () => {
    const text = json({
      '@type': 'x',
      name: 'X',
      'schema:name': 'X',
      'https://schema.org/name': 'X',
    });
    expect(importFile('codemeta.json', text).dropped.map(({ field }) => field)).toEqual(['@type']);
    const alone = json({ '@type': 'x', 'https://schema.org/name': 'X', 'codemeta:exotic': 1 });
    const draft = importFile('codemeta.json', alone);
    expect(draft.values.name).toBe('X');
    expect(reasonFor(draft, 'exotic') ?? reasonFor(draft, 'codemeta:exotic')).toMatch(/no field/);
  });

  it('says what kind of thing it is in either spelling of JSON-LD', () => {
    for (const key of ['@type', 'type']) {
      const draft = importFile(
        'codemeta.json',
        json({ [key]: 'Dataset', name: 'X', license: 'MIT' }),
      );
      expect(reasonFor(draft, key)).toContain('describes the file');
      expect(draft.values.licenses).toBeUndefined();
    }
  });

  it('may hold several words with signs between', () => {
    const draft = importFile(
      'codemeta.json',
      json({ name: 'X', keywords: 'a; Timing, timing,' }),
      OPTIONS,
    );
    expect(draft.values.topics).toEqual(['timing']);
    expect(reasonFor(draft, 'keywords.0')).toContain('"a"');
  });

  it('whose items were refused one by one is not refused once more as a whole', () => {
    const draft = importFile('CITATION.cff', 'title: X\nkeywords: [A, B]\n', OPTIONS);
    expect(draft.dropped.map(({ field }) => field)).toEqual(['keywords.0', 'keywords.1']);
  });
});

describe('a person', () => {
  const author = (value: unknown) =>
    reasonFor(importFile('codemeta.json', json({ name: 'X', author: value }), OPTIONS), 'author');
  it.each([
    { '@type': 'Person', name: 'Ada Moss' },
    { '@type': 'https://schema.org/Person', name: 'Ada Moss' },
    { givenName: 'Ada' },
    { orcid: '0000-0002-1825-0097', name: 'Ada Moss' },
  ])('is not named in the reason: %j', (value) => {
    expect(author(value)).toMatch(/no people/);
  });

  it.each([
    [{ '@type': 'Organization', name: 'Another Lab' }, '"Another Lab"'],
    [{ '@type': 'Personal', name: 'Another Lab' }, '"Another Lab"'],
    ['Another Lab', '"Another Lab"'],
  ])('is not what %j is', (value, name) => {
    expect(author(value)).toContain(name);
  });

  it.each([
    'A_Laboratory',
    'a  laboratory',
    'lab',
    'http://lab.example.org/',
    { name: 'Else', url: 'https://lab.example.org/' },
    { label: 'A Laboratory' },
    { '@id': 'https://lab.example.org' },
    { website: 'lab.example.org' },
  ])('is not confused with an organisation of the catalogue: %j', (value) => {
    const draft = importFile('codemeta.json', json({ name: 'X', author: value }), OPTIONS);
    expect(draft.values.organisations).toEqual(['lab']);
  });
});

it.each([
  ['[package]\nname = "x"', 'Cargo.toml'],
  ['[package] # of it\n', 'Cargo.toml'],
  ['[package]\t\nname = 1', 'Cargo.toml'],
  ['  okhv = "1"', 'okh.toml'],
  ['"okhv"="1"', 'okh.toml'],
  ['[project]', 'pyproject.toml'],
  ['\uFEFF { "name": "x", "scripts": {} }', 'package.json'],
  ['title: "[a] = b"\nokh-manifest-version: 1', 'okh.yml'],
  ['name: x\nversion: 1\nwebsite: y', '.ohwr.yaml'],
  ['name: x\nversion: 1', undefined],
  ['[a, b]', undefined],
  ['', undefined],
])('the text %j is that of %s', (text, label) => {
  expect(sourceOf('', text)?.label).toBe(label);
});
