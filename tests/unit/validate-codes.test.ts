/** Each code can be looked up. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { CODES } from '../../src/instance/validate/codes.ts';

const page = readFileSync('docs/validation-codes.md', 'utf8');

describe('docs/validation-codes.md', () => {
  it('explains each code with its severity, and no other', () => {
    const sections = [...page.matchAll(/^### <a id="([a-z-]+)"><\/a>`([a-z-/]+)` \((\w+)\)$/gm)];
    const explained = Object.fromEntries(sections.map(([, , code, severity]) => [code, severity]));
    expect(explained).toEqual(CODES);
    for (const [, anchor, code] of sections) expect(anchor).toBe(code?.replace('/', '-'));
  });
});
