/** `docs/assurance.md` names a test for each promise: each is there, by its name. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const FOLDER = 'docs';
const text = readFileSync(join(FOLDER, 'assurance.md'), 'utf8');
const promises = text.split(/^## /m).slice(1);

/** Names of tests with the file that each is said to stand in. */
function testsIn(part: string): { name: string; file: string }[] {
  return [...part.matchAll(/^- \[(.+)\]\((\S+\.test\.ts)\)$/gm)].map(
    ([, name = '', file = '']) => ({
      name,
      file: join(FOLDER, file),
    }),
  );
}

const named = testsIn(text);

describe('what the site promises', () => {
  it('is shown by tests, promise by promise', () => {
    const kept = promises.filter((part) => /^(?:Nothing|No |Everybody)/.test(part));
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.filter((part) => testsIn(part).length === 0)).toEqual([]);
  });

  it.each(named)('rests on "$name" of $file', ({ name, file }) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(`'${name}'`);
  });

  it('names each test once, in a list that can be read', () => {
    expect(new Set(named.map(({ name, file }) => name + file)).size).toBe(named.length);
    expect(text.match(/\.test\.ts\)/g)?.length).toBe(named.length);
  });
});
