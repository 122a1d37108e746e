import { describe, expect, it } from 'vitest';

import { readAddress } from '../../src/features/facets/address.ts';
import { projectsWithAll, withFullText } from '../../src/features/facets/full-text.ts';
import { narrow } from '../../src/features/facets/narrow.ts';
import { findText } from '../../src/features/facets/relevance.ts';
import { sortItems } from '../../src/features/facets/sort.ts';
import { EMPTY_STATE, sortOf } from '../../src/features/facets/state.ts';
import { SORTS } from '../../src/schemas/list-words.ts';
import { index } from './facet-index.ts';

const stateOf = (query: string) => readAddress(query, index.facets).state;

describe('the order', () => {
  const order = (query: string) => {
    const state = stateOf(query);
    const relevance = findText(state.text, index.items);
    const { found: items } = narrow(index, state, relevance);
    return sortItems(items, sortOf(state), relevance).map(({ id }) => id);
  };

  it.each([
    ['', ['root', 'spec', 'wr-switch', 'fmc-adc', 'wr-cores', 'formula']],
    ['?sort=number', ['spec', 'fmc-adc', 'wr-switch', 'wr-cores', 'root', 'formula']],
    ['?sort=name', ['formula', 'fmc-adc', 'root', 'spec', 'wr-switch', 'wr-cores']],
    ['?sort=active', ['root', 'fmc-adc', 'spec', 'wr-switch', 'wr-cores', 'formula']],
    ['?sort=released', ['fmc-adc', 'spec', 'wr-switch', 'wr-cores', 'root', 'formula']],
    ['?sort=listed', ['wr-switch', 'wr-cores', 'formula', 'spec', 'fmc-adc', 'root']],
    ['?sort=maturity', ['spec', 'fmc-adc', 'wr-switch', 'wr-cores', 'root', 'formula']],
    ['?q=wr', ['wr-cores', 'wr-switch']],
  ])('of %s is %j', (query, ids) => {
    expect(order(query)).toEqual(ids);
  });

  it.each(SORTS)('%s keeps every item', (sort) => {
    expect(sortItems(index.items, sort)).toHaveLength(index.items.length);
  });
});

describe('the full text', () => {
  const near = findText('rabbit', index.items) ?? new Map<string, number>();
  const all = withFullText(near, ['root', 'wr-switch', 'spec']);

  it('comes behind every name and purpose, the best first', () => {
    const { found: items } = narrow(index, EMPTY_STATE, all);
    expect(sortItems(items, 'relevance', all).map(({ id }) => id)).toEqual([
      'wr-switch',
      'wr-cores',
      'root',
      'spec',
    ]);
  });

  it('finds projects alone, and those alone that have every word', () => {
    const page = (id: string, type: 'project' | 'licence' = 'project') =>
      ({ key: id, url: `/${id}/`, type, name: id, id }) as const;
    const hit = { score: 1, isNamed: false, inText: [] };
    const hits = [
      { ...hit, page: page('spec'), missing: [] },
      { ...hit, page: page('mit', 'licence'), missing: [] },
      { ...hit, page: page('root'), missing: ['clock'] },
      { ...hit, page: page('wr-cores'), missing: [] },
    ];
    expect(projectsWithAll(hits)).toEqual(['spec', 'wr-cores']);
  });

  it('combines with facets, and is told apart', () => {
    const { found: items, byFullText } = narrow(index, stateOf('?kind=hardware'), all);
    expect(items.map(({ id }) => id)).toEqual(['spec', 'wr-switch']);
    expect(byFullText).toBe(1);
  });
});
