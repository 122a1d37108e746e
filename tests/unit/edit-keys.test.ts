/** Keys and items of a YAML text change, and nothing beside them. */
import { describe, expect, it } from 'vitest';

import { addKeyBefore, renameKey, replaceItem } from '../../src/instance/yaml/edit-keys.ts';

describe('a key', () => {
  it.each([
    ['in a block', 'a:\n  old: 1 # one\n  b: old\n', 'a:\n  new: 1 # one\n  b: old\n'],
    ['in brackets', 'a: { x: [old], old: 1 }', 'a: { x: [old], new: 1 }'],
    ['in quotes', 'a:\n  "old": 1\n', 'a:\n  new: 1\n'],
    ['that is not there', 'a: { older: 1 }\n', 'a: { older: 1 }\n'],
  ])('%s is renamed', (_what, text, wanted) => {
    expect(renameKey(text, ['a', 'old'], 'new')).toBe(wanted);
  });

  it.each([
    ['above a key', 'a: 1\nb: 2\n', 'a: 1\nnew: [x, z]\nb: 2\n'],
    [
      'above its comment',
      'a: |\n  # text\n# of b\n# too\nb: 2\n',
      'a: |\n  # text\nnew: [x, z]\n# of b\n# too\nb: 2\n',
    ],
    ['in brackets', '{ a: 1, b: 2 }', '{ a: 1, new: ["x","z"], b: 2 }'],
    ['with the line ends of the file', 'a: 1\r\nb: 2\r\n', 'a: 1\r\nnew: [x, z]\r\nb: 2\r\n'],
    ['nowhere without its neighbour', 'a: 1\n', 'a: 1\n'],
  ])('is added %s', (_where, text, wanted) => {
    expect(addKeyBefore(text, ['b'], 'new', ['x', 'z'])).toBe(wanted);
  });

  it('is added with the margin of its neighbour', () => {
    expect(addKeyBefore('a:\n  # of b\n  b: 2\n', ['a', 'b'], 'new', [{ id: 'x' }])).toBe(
      'a:\n  new:\n    - id: x\n  # of b\n  b: 2\n',
    );
  });
});

describe('an item', () => {
  it.each([
    [
      'a record in a block',
      'l:\n  - a: 1\n    b: x # y\n  - c: 2\n',
      'l:\n  - word # y\n  - c: 2\n',
    ],
    ['a record in brackets', 'l: [{ a: [1, 2], b: "}" }, 2]', 'l: [word, 2]'],
    ['brackets over lines', 'l:\n  - {\n      a: 1, # ]\n    } # end\n', 'l:\n  - word # end\n'],
    [
      'a record that ends in a block of text',
      'l:\n  - a: |\n      x\n  - 2\n',
      'l:\n  - word\n  - 2\n',
    ],
    ['an empty record', 'l: [{}, 2]', 'l: [word, 2]'],
    ['nothing', 'l: []', 'l: []'],
  ])('is replaced: %s', (_what, text, wanted) => {
    expect(replaceItem(text, ['l', 0], 'word')).toBe(wanted);
  });
});
