import { describe, expect, it } from 'vitest';

import { group } from '../../src/features/search/group.ts';
import type { NamedPage } from '../../src/features/search/named-page.ts';
import { NEARNESS, nearness } from '../../src/features/search/nearness.ts';
import { rank } from '../../src/features/search/rank.ts';

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
});

describe('nearness', () => {
  it.each([
    ['spec', 'exact'],
    ['  SPEC ', 'exact'],
    ['H-0007', 'exact'],
    ['h0007', 'exact'],
    ['spe', 'start'],
    ['H-00', 'start'],
    ['pcie carrier', 'words'],
    ['fmc h-0007', 'words'],
    ['special', 'text'],
    ['carrier board', 'text'],
    ['', 'text'],
    ['--', 'text'],
  ] as const)('of SPEC to "%s" is %s', (query, expected) => {
    expect(nearness(spec, query)).toBe(NEARNESS[expected]);
  });

  it('is exact for a number that it had before', () => {
    expect(nearness({ ...spec, former: 'G-0014' }, 'g0014')).toBe(NEARNESS.exact);
  });

  it.each([
    ['C++ tools', 'C++', 'word'],
    ['C tools', 'C++', 'text'],
    ['White Rabbit Switch', 'rabbit', 'word'],
    ['White Rabbit Switch', 'white-rabbit-switch', 'exact'],
    ['Forschungszentrum Jülich', 'julich', 'word'],
  ] as const)('of "%s" to "%s" is %s', (name, query, expected) => {
    expect(nearness(page('a', { name }), query)).toBe(NEARNESS[expected]);
  });
});

describe('rank', () => {
  const driver = page('driver', { name: 'SPEC driver' });
  const guide = page('guide', { name: 'Specifications' });
  const other = page('other', { name: 'Board' });
  const pages = [other, guide, driver, spec];
  const keys = (query: string, found: readonly string[]) =>
    rank(query, pages, found).map((hit) => hit.page.key);

  it('puts the page of that name first, wherever the text search has it', () => {
    expect(keys('spec', ['other', 'guide', 'driver', 'spec'])).toEqual([
      'spec',
      'driver',
      'guide',
      'other',
    ]);
  });

  it('finds a name that the text search misses', () => {
    expect(keys('h-0007', [])).toEqual(['spec']);
  });

  it('keeps the order of the text search where names do not decide', () => {
    expect(keys('xyz', ['driver', 'other', 'spec'])).toEqual(['driver', 'other', 'spec']);
  });

  it('leaves out what the text search lists and nobody knows', () => {
    expect(keys('xyz', ['gone', 'other'])).toEqual(['other']);
  });
});

describe('group', () => {
  const hit = (type: NamedPage['type'], near: keyof typeof NEARNESS) => ({
    page: page(type, { type }),
    nearness: NEARNESS[near],
  });
  const types = (...hits: ReturnType<typeof hit>[]) => group(hits).map(({ type }) => type);

  it('has the order of the best hits', () => {
    expect(types(hit('licence', 'exact'), hit('project', 'word'), hit('licence', 'text'))).toEqual([
      'licence',
      'project',
    ]);
  });
});
