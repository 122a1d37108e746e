import { expect, it } from 'vitest';

import { documentTitle } from '../../src/site/document-title.ts';

it.each([
  [['SPEC', 'Office'], 'SPEC · Office'],
  [['a'.repeat(64), 'Office'], 'a'.repeat(64)],
  [['word '.repeat(20).trim(), 'Office'], `${'word '.repeat(13).trim()}…`],
  [['&'.repeat(14), 'Office'], '&'.repeat(14)],
])('the title of %j is %s', (parts, title) => {
  expect(documentTitle(...parts)).toBe(title);
});
