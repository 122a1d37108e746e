import { describe, expect, it } from 'vitest';

import { group } from '../../src/features/search/group.ts';
import type { NamedPage } from '../../src/features/search/named-page.ts';
import { ready } from '../../src/features/search/page-match.ts';
import { rank, type TextMatches } from '../../src/features/search/rank.ts';
import { understand } from '../support/understand.ts';

const page = (key: string, given: Partial<NamedPage> = {}): NamedPage => ({
  key,
  url: `/${key}/`,
  type: 'project',
  name: key,
  ...given,
});

const spec = page('spec', {
  name: 'SPEC',
  title: 'Simple PCIe FMC Carrier',
  number: 'H-0007',
  id: 'spec',
  kind: 'hardware',
  repositories: 'gitlab.example/ohwr/project/spec',
});

describe('rank', () => {
  const keys = (query: string, pages: readonly NamedPage[], texts: TextMatches = []) =>
    rank(understand(query), pages.map(ready), texts).map(
      ({ page, section }) => page.key + (section ? `#${section}` : ''),
    );
  const texts = (...found: Readonly<Record<string, number>>[]) =>
    found.map((one) => new Map(Object.entries(one)));

  const driver = page('driver', { name: 'SPEC driver' });
  const guide = page('guide', { name: 'Specifications', type: 'handbook' });
  const other = page('other', { name: 'Board' });
  const pages = [other, guide, driver, spec];

  it('puts the page of that name first, wherever the text search has it', () => {
    const found = texts({ other: 1, guide: 0.9, driver: 0.8, spec: 0.1 });
    expect(keys('spec', pages, found)).toEqual(['spec', 'driver', 'guide', 'other']);
  });

  it('finds a name that the text search misses', () => {
    expect(keys('h-0007', pages)).toEqual(['spec']);
  });

  it('keeps the order of the text search where names do not decide', () => {
    expect(keys('xyz', pages, texts({ driver: 0.9, other: 0.5, spec: 0.1 }))).toEqual([
      'driver',
      'other',
      'spec',
    ]);
  });

  it('leaves out what the text search lists and nobody knows', () => {
    expect(keys('xyz', pages, texts({ gone: 1, other: 0.5 }))).toEqual(['other']);
  });

  it('ranks pages by how many words they have where none has all, and says which they lack', () => {
    const found = texts(
      { other: 0.5, guide: 0.5, driver: 0.5 },
      { other: 0.5, guide: 0.5 },
      { driver: 0.1 },
    );
    const hits = rank(understand('alpha beta gamma'), pages.map(ready), found);
    expect(hits.map(({ page, missing }) => [page.key, missing])).toEqual([
      ['other', ['gamma']],
      ['guide', ['gamma']],
      ['driver', ['beta']],
    ]);
  });

  it('leaves pages out that lack words where others have all', () => {
    const found = texts({ other: 0.5, guide: 0.5 }, { other: 0.5 });
    expect(keys('alpha beta', pages, found)).toEqual(['other']);
  });

  it('is not put off by a word that no page has', () => {
    expect(keys('spec xyzzy', pages)[0]).toBe('spec');
  });

  it.each([
    ['digitizer', 'Digitisers and ADCs'],
    ['license', 'Choose a licence'],
    ['colour', 'Color maps'],
    ['licences', 'Choose a licence'],
    ['rad-hard', 'Radiation-tolerant power supply'],
    ['carte mère', 'Mère board'],
    ['coeur', 'Cœur'],
    ["l'éclair", 'Éclair'],
  ])('finds for "%s" the page "%s"', (query, name) => {
    expect(keys(query, [page('other'), page('wanted', { name })])).toEqual(['wanted']);
  });

  it.each([
    ['cite SPEC', 'spec#cite'],
    ['where can I buy the spec', 'spec#get'],
    ['SPEC license', 'spec#licence'],
    ['spec', 'spec'],
  ])('"%s" leads to %s', (query, first) => {
    expect(keys(query, pages)[0]).toBe(first);
  });

  it('puts what people ask for a page on a level with its name', () => {
    const answer = page('answer', { name: 'About', type: 'page', also: ['whom to ask', 'help'] });
    expect(keys('whom to ask', [other, answer])).toEqual(['answer']);
    expect(keys('how can I help', [page('helper', { name: 'Help tool' }), answer])[0]).toBe(
      'answer',
    );
    // A phrase is meant whole.
    expect(keys('whom', [answer])).toEqual([]);
  });

  it.each([
    'https://gitlab.example/ohwr/project/spec',
    'https://gitlab.example/ohwr/project/spec.git',
    'http://www.gitlab.example/OHWR/project/spec/',
    'https://gitlab.example/ohwr/project/spec/-/blob/master/README.md?ref=1#top',
    'git@gitlab.example:ohwr/project/spec.git',
    'ssh://git@gitlab.example:7999/ohwr/project/spec.git',
    'gitlab.example/ohwr/project/spec',
  ])('leads from %s to its project, and to no other', (address) => {
    const near = page('near', { repositories: 'gitlab.example/ohwr/project/spec7' });
    expect(keys(address, [near, ...pages])).toEqual(['spec']);
  });

  it('knows the repository within another', () => {
    const group = page('group', { repositories: 'gitlab.example/ohwr/project' });
    expect(keys('https://gitlab.example/ohwr/project/spec', [group, spec])).toEqual([
      'spec',
      'group',
    ]);
  });
});

describe('group', () => {
  const hit = (type: NamedPage['type']) => ({
    page: page(type, { type }),
    score: 1,
    isNamed: false,
    inText: [],
    missing: [],
  });

  it('has the order of the best hits', () => {
    const groups = group([hit('licence'), hit('project'), hit('licence')]);
    expect(groups.map(({ type, hits }) => [type, hits.length])).toEqual([
      ['licence', 2],
      ['project', 1],
    ]);
  });
});
