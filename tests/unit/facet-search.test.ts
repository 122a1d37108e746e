import { describe, expect, it } from 'vitest';

import { readAddress, writeAddress } from '../../src/features/facets/address.ts';
import { choiceOf, firstState } from '../../src/features/facets/choice.ts';
import { narrow } from '../../src/features/facets/narrow.ts';
import { nearState } from '../../src/features/facets/near-state.ts';
import { findText } from '../../src/features/facets/relevance.ts';
import {
  cleared,
  DEFAULT_COLUMNS,
  EMPTY_STATE,
  isOpen,
  sortOf,
  toggle,
} from '../../src/features/facets/state.ts';
import { index } from './facet-index.ts';

const stateOf = (query: string) => readAddress(query, index.facets).state;
const search = (query: string) => {
  const state = stateOf(query);
  return narrow(index, state, findText(state.text, index.items));
};
const found = (query: string) => search(query).found.map(({ id }) => id);

describe('a search', () => {
  it.each([
    ['', ['spec', 'fmc-adc', 'wr-switch', 'wr-cores', 'root', 'formula']],
    ['?topic=timing', ['spec', 'wr-switch', 'wr-cores']],
    ['?topic=timing&topic=digitisers', ['spec', 'fmc-adc', 'wr-switch', 'wr-cores']],
    ['?topic=timing&topic=controls&all=topic', ['wr-cores']],
    ['?topic=timing&topic=controls&all=topic&kind=hardware', []],
    ['?topic=timing&kind=hardware', ['spec', 'wr-switch']],
    ['?licence=weak&kind=hardware', ['spec', 'fmc-adc']],
    ['?licence=CERN-OHL-W-2.0&language=VHDL', ['fmc-adc', 'wr-cores']],
    ['?licence=none', ['formula']],
    ['?hardware-licence=CERN-OHL-W-2.0', ['spec']],
    ['?hardware-licence=weak&with=software', ['spec']],
    ['?with=software', ['spec', 'wr-switch']],
    ['?q=rabbit', ['wr-switch', 'wr-cores']],
    ['?q=rabbit&kind=gateware', ['wr-cores']],
    ['?q=H-0007', ['spec']],
    ['?q=carrier', ['spec']],
    ['?q=white+rabit', ['wr-switch', 'wr-cores']],
    ['?q=SPEK', ['spec']],
    ['?q=no-such-thing-at-all', []],
  ])('%s finds %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});

describe('the count of a value', () => {
  it.each([
    ['', 'topic', [3, 1, 2]],
    ['?topic=timing', 'topic', [3, 1, 2]],
    ['?topic=timing', 'kind', [2, 1, 0]],
    ['?topic=timing&kind=hardware', 'topic', [2, 1, 0]],
    ['?topic=timing&kind=hardware', 'kind', [2, 1, 0]],
    ['?q=rabbit', 'kind', [1, 1, 0]],
    ['?topic=timing&all=topic', 'topic', [3, 0, 1]],
    ['?topic=digitisers&kind=software', 'language', [0, 0]],
  ] as const)('after %s in %s says what one would get', (query, facet, counts) => {
    expect(search(query).counts[facet]).toEqual(counts);
  });

  it('is what is found once the value alone is chosen in its facet', () => {
    const state = stateOf('?topic=timing&licence=weak');
    const { counts } = narrow(index, state, undefined);
    for (const [place, { id }] of index.facets.topic.entries()) {
      const alone = narrow(
        index,
        { ...state, chosen: { ...state.chosen, topic: [id] } },
        undefined,
      );
      expect(counts.topic[place]).toBe(alone.found.length);
    }
  });
});

it('never finds more with another value where all are asked for', () => {
  for (const { id: first } of index.facets.topic) {
    for (const { id: second } of index.facets.topic) {
      const alone = found(`?topic=${first}&all=topic`);
      const both = found(`?topic=${first}&topic=${second}&all=topic`);
      expect(both.filter((id) => !alone.includes(id))).toEqual([]);
    }
  }
});

describe('when nothing is found', () => {
  it.each([
    [
      '?topic=digitisers&kind=software',
      [
        ['without', 'topic', 2],
        ['without', 'kind', 1],
      ],
    ],
    [
      '?topic=digitisers&kind=software&q=rabbit',
      [
        ['only', 'text', 2],
        ['only', 'kind', 2],
        ['only', 'topic', 1],
      ],
    ],
    ['?q=zzzzzzzz&kind=gateware', [['without', 'text', 1]]],
    ['?topic=timing', []],
  ])('%s leads to searches that find something', (query, expected) => {
    const { near } = search(query);
    expect(near.map(({ way, constraint, count }) => [way, constraint, count])).toEqual(expected);
    for (const one of near) {
      expect(found(writeAddress(nearState(stateOf(query), one)))).toHaveLength(one.count);
    }
  });
});

describe('the address', () => {
  it.each([
    '',
    '?topic=timing&licence=CERN-OHL-W-2.0&sort=active',
    '?hardware-licence=CERN-OHL-W-2.0&with=software',
    '?q=white+rabbit&kind=hardware&kind=gateware&view=cards',
    '?view=table&columns=number,kind,summary',
    '?q=spec&sort=number',
    '?q=%3Cscript%3E',
    '?topic=timing&topic=controls&all=topic&sort=name',
  ])('%s comes back as it was', (query) => {
    const { state, ignored } = readAddress(query, index.facets);
    expect(writeAddress(state)).toBe(query);
    expect(ignored).toBe(0);
  });

  it.each([
    ['?colour=red', 1],
    ['?topic=no-such-topic&topic=timing', 1],
    ['?sort=best&view=grid', 2],
    ['?columns=number,price', 1],
    ['?__proto__=x&constructor=y', 2],
    ['?topic=__proto__', 1],
    ['?topic=timing&all=kind', 1],
  ])('%s tells how much it does not know', (query, ignored) => {
    expect(readAddress(query, index.facets).ignored).toBe(ignored);
  });

  it('leaves out what is understood anyway', () => {
    expect(writeAddress(stateOf('?sort=described&view=shelf'))).toBe('');
    expect(writeAddress(stateOf(`?columns=${DEFAULT_COLUMNS.join(',')}`))).toBe('');
    expect(writeAddress(stateOf('?q=spec&sort=relevance'))).toBe('?q=spec');
  });

  it('cuts a text that is too long', () => {
    expect(stateOf(`?q=${'a'.repeat(5000)}`).text).toHaveLength(200);
  });
});

describe('a state', () => {
  it('lets go of a value that is chosen again', () => {
    const once = toggle(EMPTY_STATE, 'topic', 'timing');
    expect(once.chosen).toEqual({ topic: ['timing'] });
    expect(toggle(once, 'topic', 'timing').chosen).toEqual({});
  });

  it('asks for all values of a facet only while one is chosen', () => {
    const both = stateOf('?topic=timing&topic=controls&all=topic');
    const one = toggle(both, 'topic', 'controls');
    expect(writeAddress(one)).toBe('?topic=timing&all=topic');
    expect(writeAddress(toggle(one, 'topic', 'timing'))).toBe('');
    expect(writeAddress(stateOf('?all=topic'))).toBe('');
    expect(writeAddress(cleared(both))).toBe('');
  });

  it('keeps its view when it is cleared', () => {
    const state = cleared(stateOf('?q=spec&topic=timing&view=cards&sort=name'));
    expect(isOpen(state)).toBe(true);
    expect(writeAddress(state)).toBe('?sort=name&view=cards');
  });

  it('sorts a text by relevance, and the rest with the best described first, unless another order is chosen', () => {
    expect([
      sortOf(stateOf('')),
      sortOf(stateOf('?q=a')),
      sortOf(stateOf('?q=a&sort=name')),
    ]).toEqual(['described', 'relevance', 'name']);
  });

  it('starts as the reader likes it, unless the address says anything', () => {
    const kept = choiceOf(stateOf('?q=spec&topic=timing&view=table&sort=name&columns=kind'));
    expect(kept).toBe('?sort=name&view=table&columns=kind');
    expect(writeAddress(firstState('', kept, index.facets).state)).toBe(kept);
    expect(writeAddress(firstState('?topic=timing', kept, index.facets).state)).toBe(
      '?topic=timing',
    );
    expect(writeAddress(firstState('', 'view=<b>', index.facets).state)).toBe('');
  });
});
