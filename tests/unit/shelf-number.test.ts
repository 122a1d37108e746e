import { describe, expect, it } from 'vitest';

import { addNumbers, assignNumbers, renderNumbers } from '../../src/catalogue/shelf-number.ts';
import type { Kind } from '../../src/schemas/entry.ts';
import type { Numbers } from '../../src/schemas/numbers.ts';

function ids(part: Partial<Record<Kind, string[]>>): Record<Kind, string[]> {
  return { hardware: [], gateware: [], software: [], documentation: [], ...part };
}

const cases: [string, Numbers, Record<Kind, string[]>, Numbers][] = [
  ['nothing to an empty catalogue', {}, ids({}), {}],
  [
    'the first numbers in the order of the ids',
    {},
    ids({ hardware: ['wr-switch', 'fmc-adc'], software: ['root'] }),
    { 'fmc-adc': 'H-0001', 'wr-switch': 'H-0002', root: 'S-0001' },
  ],
  [
    'the next number to a newcomer, whatever its id',
    { zenodo: 'S-0001' },
    ids({ software: ['zenodo', 'allpix'] }),
    { allpix: 'S-0002' },
  ],
  [
    'no number of an entry that is gone',
    { first: 'G-0001', gone: 'G-0002' },
    ids({ gateware: ['first', 'second'] }),
    { second: 'G-0003' },
  ],
  ['no number in a gap', { last: 'H-0009' }, ids({ hardware: ['last', 'new'] }), { new: 'H-0010' }],
  [
    'another number to an entry that changed its kind',
    { a: 'S-0001' },
    ids({ gateware: ['a'] }),
    { a: 'G-0001' },
  ],
  [
    'nothing to an entry that went back to its first kind',
    { a: ['S-0001', 'D-0001'] },
    ids({ software: ['a'] }),
    {},
  ],
  [
    'no number that an entry had before it changed its kind',
    { a: ['S-0007', 'D-0001'] },
    ids({ software: ['b'], documentation: ['a', 'c'] }),
    { b: 'S-0008', c: 'D-0002' },
  ],
  [
    'no second number to an id in two kinds',
    { a: 'H-0001' },
    ids({ hardware: ['a'], software: ['a'] }),
    {},
  ],
  [
    'one number to an id in two kinds',
    {},
    ids({ hardware: ['a'], software: ['a'] }),
    { a: 'H-0001' },
  ],
  ['a fifth digit after 9999', { a: 'S-9999' }, ids({ software: ['b'] }), { b: 'S-10000' }],
  [
    'a number to an id that objects have',
    {},
    ids({ software: ['constructor'] }),
    { constructor: 'S-0001' },
  ],
];

describe('assignNumbers gives', () => {
  it.each(cases)('%s', (_case, numbers, entries, given) => {
    expect(assignNumbers(numbers, entries)).toEqual(given);
  });

  it('the same numbers whatever the order of the files', () => {
    const there = assignNumbers({}, ids({ software: ['c', 'a', 'b'] }));
    expect(assignNumbers({}, ids({ software: ['b', 'c', 'a'] }))).toEqual(there);
  });

  it('nothing the second time', () => {
    const entries = ids({ hardware: ['a', 'b'], gateware: ['c'] });
    expect(assignNumbers(assignNumbers({}, entries), entries)).toEqual({});
  });
});

describe('addNumbers', () => {
  it('keeps every number that was given, in its order', () => {
    expect(
      addNumbers({ a: 'S-0001', b: ['H-0001', 'D-0001'] }, { a: 'D-0002', c: 'S-0002' }),
    ).toEqual({
      a: ['S-0001', 'D-0002'],
      b: ['H-0001', 'D-0001'],
      c: 'S-0002',
    });
  });
});

describe('renderNumbers', () => {
  it('writes several numbers of an entry in its line, where the first belongs', () => {
    expect(renderNumbers({ c: 'H-0002', a: ['H-0001', 'D-0001'] })).toBe(
      '{\n  "a": ["H-0001", "D-0001"],\n  "c": "H-0002"\n}\n',
    );
  });

  it('sorts by number, whichever way the numbers came', () => {
    const text = renderNumbers({ d: 'S-10000', c: 'S-9999', b: 'H-0001', a: 'H-0002' });
    expect(text).toBe(
      '{\n  "b": "H-0001",\n  "a": "H-0002",\n  "c": "S-9999",\n  "d": "S-10000"\n}\n',
    );
  });
});
