/** The list of sources of the office. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

describe('the list of sources', () => {
  it('is in the order of its ids', () => {
    const text = readFileSync('content/sources.yaml', 'utf8');
    const ids = [...text.matchAll(/^- id: (.+)$/gm)].map(([, id = '']) => id);
    expect(ids).toEqual(ids.toSorted());
  });
});
