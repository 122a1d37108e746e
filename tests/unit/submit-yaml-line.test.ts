/** The preview of the form marks the line of what is wrong. */
import { describe, expect, it } from 'vitest';

import { ENTRY_ORDER } from '../../src/instance/entry-file/entry-order.ts';
import { writeEntry } from '../../src/instance/entry-file/write.ts';
import { lineOf } from '../../src/features/submit/yaml-line.ts';

describe('a value in the file of an entry', () => {
  it.each([
    [['name'], 'name: Board'],
    [['licenses', 'software'], '  software: MIT'],
    [['repositories', 1], '  - url: https://a.example/c'],
    [['repositories', 1, 'for'], '    for: Driver'],
    [['topics', 1], 'topics: [a, b]'],
    [['links', 'homepage'], undefined],
  ])('%j stands on its line', (path, row) => {
    const repositories = ['https://a.example/b', { url: 'https://a.example/c', for: 'Driver' }];
    const entry = {
      name: 'Board',
      licenses: { software: 'MIT' },
      repositories,
      topics: ['a', 'b'],
    };
    const rows = writeEntry(entry, { order: ENTRY_ORDER }).split('\n');
    expect(rows[lineOf(rows, path) ?? -1]).toBe(row);
  });
});
