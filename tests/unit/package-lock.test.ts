/** The lock file of npm: which packages a program needs, what for, and where Node finds each (`node_modules` upwards). */
import { describe, expect, it } from 'vitest';

import { readPackageLock } from '../../src/manifests/package-lock.ts';

const lock = (packages: object, lockfileVersion: unknown = 3) =>
  readPackageLock(JSON.stringify({ name: 'site', lockfileVersion, packages }));

const at = (version: string, more: object = {}) => ({ version, ...more });
const needs = (...names: string[]) => ({
  dependencies: Object.fromEntries(names.map((name) => [name, '*'])),
});

function packages(tree: object) {
  const read = lock({ '': { name: 'site', version: '1.0.0' }, ...tree });
  return Object.fromEntries((read?.packages ?? []).map((one) => [one.purl, one]));
}

describe('a lock file', () => {
  it('names the program and what it needs itself, to run and to build', () => {
    const read = lock({
      '': {
        ...{ name: 'site', version: '1.2.3', license: 'MIT' },
        ...{ ...needs('b', 'gone'), devDependencies: { a: '*' }, optionalDependencies: { c: '*' } },
      },
      'node_modules/a': at('1.0.0', { dev: true, license: 'ISC', integrity: 'sha512-AA==' }),
      'node_modules/b': at('2.0.0', { ...needs('c'), devDependencies: { a: '*' } }),
      'node_modules/c': at('3.0.0', { optional: true }),
      'node_modules/d': at('4.0.0', { devOptional: true }),
    });
    const rest = { license: undefined, integrity: undefined, isTool: false, isOptional: false };
    expect(read).toEqual({
      ...{ name: 'site', version: '1.2.3', license: 'MIT' },
      needs: ['pkg:npm/a@1.0.0', 'pkg:npm/b@2.0.0', 'pkg:npm/c@3.0.0'],
      packages: [
        {
          ...{ ...rest, purl: 'pkg:npm/a@1.0.0', name: 'a', version: '1.0.0', needs: [] },
          ...{ isTool: true, isDirect: true, license: 'ISC', integrity: 'sha512-AA==' },
        },
        {
          ...{ ...rest, purl: 'pkg:npm/b@2.0.0', name: 'b', version: '2.0.0', isDirect: true },
          needs: ['pkg:npm/c@3.0.0'],
        },
        {
          ...{ ...rest, purl: 'pkg:npm/c@3.0.0', name: 'c', version: '3.0.0', needs: [] },
          ...{ isOptional: true, isDirect: true },
        },
        {
          ...{ ...rest, purl: 'pkg:npm/d@4.0.0', name: 'd', version: '4.0.0', needs: [] },
          ...{ isTool: true, isDirect: false },
        },
      ],
    });
  });

  it('leads each package to the nearest copy, as Node does', () => {
    const found = packages({
      'node_modules/a': at('1.0.0', needs('c', '@s/d')),
      'node_modules/a/node_modules/c': at('1.0.0', needs('@s/d', 'b')),
      'node_modules/b': at('1.0.0', needs('c')),
      'node_modules/c': at('2.0.0'),
      'node_modules/@s/d': at('1.0.0', needs('c')),
      'node_modules/a/node_modules/@s/d': at('2.0.0', needs('c')),
    });
    const of = (purl: string) => found[purl]?.needs;
    expect(of('pkg:npm/a@1.0.0')).toEqual(['pkg:npm/%40s/d@2.0.0', 'pkg:npm/c@1.0.0']);
    expect(of('pkg:npm/c@1.0.0')).toEqual(['pkg:npm/%40s/d@2.0.0', 'pkg:npm/b@1.0.0']);
    expect(of('pkg:npm/b@1.0.0')).toEqual(['pkg:npm/c@2.0.0']);
    expect(of('pkg:npm/%40s/d@1.0.0')).toEqual(['pkg:npm/c@2.0.0']);
    expect(of('pkg:npm/%40s/d@2.0.0')).toEqual(['pkg:npm/c@1.0.0']);
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, false],
  ])(
    'has a version once: of copies that are tools or optional (%s, %s) it is so: %s',
    (one, other, both) => {
      const found = packages({
        'node_modules/a': at('1.0.0', { dev: one, optional: one, ...needs('c') }),
        'node_modules/b/node_modules/a': at('1.0.0', {
          dev: other,
          optional: other,
          ...needs('c'),
        }),
        'node_modules/c': at('1.0.0'),
        'node_modules/b/node_modules/c': at('2.0.0'),
      });
      expect(found['pkg:npm/a@1.0.0']).toMatchObject({ isTool: both, isOptional: both });
      expect(found['pkg:npm/a@1.0.0']?.needs).toEqual(['pkg:npm/c@1.0.0', 'pkg:npm/c@2.0.0']);
    },
  );

  it('takes the name of a package that is installed under another one', () => {
    const found = packages({ 'node_modules/alias': at('1.0.0', { name: '@s/real' }) });
    expect(Object.keys(found)).toEqual(['pkg:npm/%40s/real@1.0.0']);
  });

  it.each([
    [lock({}), 'no program'],
    [lock({ '': {} }, 2), 'another version'],
    [lock({ '': { version: 1 } }), 'a version that is no text'],
  ])('is not read: %#', (read) => {
    expect(read).toBeUndefined();
  });

  it('may say nothing of its program', () => {
    expect(lock({ '': {} })).toEqual({ name: '', version: '', needs: [], packages: [] });
    expect(() => readPackageLock('{')).toThrow(SyntaxError);
  });
});
