import { describe, expect, it } from 'vitest';

import { queryOf, searchAddress } from '../../src/features/search/address.ts';
import { movedPlace, opensSearch } from '../../src/features/search/keys.ts';
import { addRecent, parseRecent, removeRecent } from '../../src/features/search/recent.ts';

describe('the address of a search', () => {
  it.each(['white rabbit', 'C++', 'a&b=c', 'CERN-OHL-W-2.0', 'Jülich', '"exact words"'])(
    'gives "%s" back',
    (query) => {
      const address = searchAddress('/search/', query);
      expect(queryOf(new URL(address, 'https://site.example').search)).toBe(query);
    },
  );

  it.each([
    ['', ''],
    ['?q=', ''],
    ['?q=%20a%20', 'a'],
    ['?other=1', ''],
  ])('has in "%s" the query "%s"', (search, expected) => {
    expect(queryOf(search)).toBe(expected);
  });

  it('has no query where there is none', () => {
    expect(searchAddress('/base/search/', '')).toBe('/base/search/');
  });
});

describe('the recent searches', () => {
  it.each([
    [null, []],
    ['', []],
    ['not JSON', []],
    ['{"a":1}', []],
    ['["a", 1, null, "b"]', ['a', 'b']],
    ['["1","2","3","4","5","6"]', ['1', '2', '3', '4', '5']],
  ])('are read from %s', (kept, expected) => {
    expect(parseRecent(kept)).toEqual(expected);
  });

  it.each([
    [['a', 'b'], 'c', ['c', 'a', 'b']],
    [['a', 'White  Rabbit'], 'white rabbit', ['white rabbit', 'a']],
    [['1', '2', '3', '4', '5'], '6', ['6', '1', '2', '3', '4']],
    [['a'], '  ', ['a']],
  ])('%j with "%s" are %j', (list, query, expected) => {
    expect(addRecent(list, query)).toEqual(expected);
  });

  it('forget one', () => {
    expect(removeRecent(['a', 'B', 'c'], 'b')).toEqual(['a', 'c']);
  });
});

describe('opensSearch', () => {
  const press = (
    key: string,
    held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', true>> = {},
  ) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  });

  it.each([
    ['/', press('/'), false, true],
    ['/ in a field', press('/'), true, false],
    ['Ctrl-K in a field', press('k', { ctrlKey: true }), true, true],
    ['⌘K', press('K', { metaKey: true }), false, true],
    ['Ctrl-/', press('/', { ctrlKey: true }), false, false],
    ['Ctrl-Alt-K', press('k', { ctrlKey: true, altKey: true }), false, false],
    ['k', press('k'), false, false],
  ])('by %s', (_name, key, isTyping, expected) => {
    expect(opensSearch(key, isTyping)).toBe(expected);
  });
});

describe('movedPlace', () => {
  it.each([
    ['ArrowDown', -1, 3, 0],
    ['ArrowDown', 2, 3, 2],
    ['ArrowDown', -1, 0, -1],
    ['ArrowUp', 0, 3, -1],
    ['ArrowUp', -1, 3, undefined],
    ['Home', 2, 3, 0],
    ['Home', -1, 3, undefined],
    ['End', 0, 3, 2],
    ['x', 0, 3, undefined],
  ])('%s from %i of %i', (key, place, count, expected) => {
    expect(movedPlace(key, place, count)).toBe(expected);
  });
});
