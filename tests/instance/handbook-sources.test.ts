/** The list of sources of the office. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { instanceFolder } from '../../src/instance/instance-folder.ts';

describe('the list of sources', () => {
  it('is in the order of its ids', () => {
    const text = readFileSync(join(instanceFolder(), 'content/sources.yaml'), 'utf8');
    const ids = [...text.matchAll(/^- id: (.+)$/gm)].map(([, id = '']) => id);
    expect(ids).toEqual(ids.toSorted());
  });
});
