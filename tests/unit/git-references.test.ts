/** The references that git lists: the head, the default branch, and the latest of the tags. */
import { describe, expect, it } from 'vitest';

import { parseReferences } from '../../src/refresh/forges/git/references.ts';

describe('the references of a repository', () => {
  const id = 'a'.repeat(40);
  const tagged = (...tags: string[]) =>
    parseReferences(tags.map((tag) => `${id}\trefs/tags/${tag}\n`).join(''))?.latestTag?.tag;

  it('name the highest version, a release before its candidates', () => {
    expect(tagged('v1.9', 'v1.10', 'v1.10-rc1')).toBe('v1.10');
    expect(tagged('v1.10-rc1', 'v1.10')).toBe('v1.10');
    expect(tagged('v1', 'v1.0')).toBe('v1.0');
    expect(tagged('b', 'a', 'c')).toBe('c');
    expect(tagged('c', 'a', 'b')).toBe('c');
    expect(tagged('v1\u202E')).toBeUndefined();
    // By letters the longer version would be the earlier one.
    expect(tagged('v1.2', '1.2.1')).toBe('1.2.1');
    expect(tagged('v1.2.1', 'w1.2')).toBe('v1.2.1');
    expect(tagged('v1.0', 'w1.0-beta1')).toBe('v1.0');
    for (const early of ['alpha', 'beta', '-rc1', '.pre', '_dev2', 'RC'])
      expect([tagged('v1.0', `v1.0${early}`), tagged(`v1.0${early}`, 'v1.0')]).toEqual([
        ...['v1.0', 'v1.0'],
      ]);
    expect(tagged('v2-rc1', 'v1.9.9')).toBe('v2-rc1');
    expect(tagged('x'.repeat(251), 'a')).toBe('a');
  });

  it('are as many as there are, whatever else a branch or a commit of a tag is called', () => {
    const rows = [
      'ref: refs/heads/feature/x\tHEAD',
      `${id}\trefs/heads/HEAD`,
      `${'b'.repeat(64)}\tHEAD`,
      `${id}\trefs/tags/v1`,
      `${id}\trefs/tags/v1^{}`,
      `${id}\trefs/heads/refs/tags/v9`,
      `${id}\trefs/tags/a/b`,
    ];
    expect(parseReferences(rows.join('\n'))).toEqual({
      ...{ head: 'b'.repeat(64), defaultBranch: 'feature/x', tags: 2, latestTag: { tag: 'v1' } },
    });
    for (const odd of [
      ...[`${id.slice(1)}\tHEAD`, `${'a'.repeat(65)}\tHEAD`, `x${id}\tHEAD`, `${id} HEAD`],
      ...[`${id}\tHEAD x`, `${id}\t`, 'ref: refs/heads/\tHEAD', 'ref: refs/heads/a\tHEADER'],
      ...['ref: refs/heads/a b\tHEAD', ' ref: refs/heads/a\tHEAD', `${'A'.repeat(40)}\tHEAD`],
    ])
      expect([odd, parseReferences(odd)]).toEqual([odd, undefined]);
  });

  it('are none of a text that is no list, and nothing of an empty repository', () => {
    expect(parseReferences('<html>')).toBeUndefined();
    expect(parseReferences('')).toMatchObject({ tags: 0 });
    expect(parseReferences(`ref: refs/heads/main\tHEAD\n${id}\tHEAD\n`)).toMatchObject({
      ...{ head: id, defaultBranch: 'main' },
    });
  });
});
