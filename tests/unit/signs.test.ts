import { describe, expect, it } from 'vitest';

import { signs } from '../../src/manifests/rules/words.ts';

describe('the signs of a text', () => {
  it.each([
    ['', 0],
    ['A lamp.\nIt burns.', 17],
    ['A lamp.\r\nIt burns.', 17],
    ['Cafe\u0301', 4],
    ['Café', 4],
    ['👩‍🔧 mends', 7],
  ])('are counted as readers do: %j', (text, count) => {
    expect(signs(text)).toBe(count);
  });
});
