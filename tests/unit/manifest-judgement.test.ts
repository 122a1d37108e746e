/** The judgement of a manifest: each fault once, with its line, its column and its weight. */
import { describe, expect, it } from 'vitest';

import { judgeManifest } from '../../src/manifests/rules/judge.ts';
import { LEAST } from '../support/publiccode-files.ts';

const SOUND = 'version: 1.0.0\nname: A\ndescription: https://a.org/a.md\nwebsite: https://a.org\n';

describe('a judgement', () => {
  const judged = (file: string, text: string) =>
    judgeManifest(file, text)?.map(
      ({ severity, line, column, code }) => `${line}:${column} ${severity} ${code}`,
    );

  it.each<[what: string, file: string, text: string, said: string[] | undefined]>([
    ['a sound file', 'okh.yml', 'title: X\ndescription: Y\nlicense: { hardware: MIT }\n', []],
    ['TOML that cannot be read', 'okh.toml', 'okhv = "1"\nname = = 1\n', ['2:8 error toml/syntax']],
    ['another file', 'notes.yml', 'title: [', undefined],
    [
      'a fault of the rules and one of the reading in a line',
      'CITATION.cff',
      'cff-version: 1.2.0\nmessage: M\nauthors: [{ name: A }]\ntitle: ""\n',
      ['4:8 error schema/value'],
    ],
    [
      'a fault of the reading alone',
      '.zenodo.json',
      '{"title": "X",\n"publication_date": "x"}',
      ['2:1 error manifest/value'],
    ],
    [
      'an old version',
      'publiccode.yml',
      `# It is old.\n${LEAST.replace('"0.7"', '"0.4"')}`,
      ['2:1 warning schema/deprecated'],
    ],
    [
      'what has something better',
      'publiccode.yml',
      `${LEAST}monochromeLogo: a.svg\n`,
      [`${LEAST.split('\n').length}:1 warning schema/deprecated`],
    ],
    [
      'what is cut or passed over',
      '.zenodo.json',
      '{"title": "X",\n"license": "GPL-3.0"}',
      ['2:1 warning manifest/license-deprecated'],
    ],
  ])('of %s', (_, file, text, said) => {
    expect(judged(file, text)).toEqual(said);
  });

  it('names a key that is given twice once, where it is given again', () => {
    const found = judged('.ohwr.yaml', `${SOUND}name: B\n`) ?? [];
    expect(judged('.ohwr.yaml', SOUND)).toEqual([]);
    expect(found).toHaveLength(1);
    expect(found.find((one) => one.includes('duplicate'))).toMatch(/^5:/);
  });

  it('is in the order of a line', () => {
    const found =
      judged('.ohwr.yaml', '{version: 1.0.0, forum: x, issues: y, zz: 1, name: A}') ?? [];
    const columns = found.map((one) => Number(/^1:(\d+)/.exec(one)?.[1]));
    expect(columns.length).toBeGreaterThan(2);
    expect(columns).toEqual(columns.toSorted((a, b) => a - b));
  });

  it('is in the order of the lines', () => {
    const found =
      judged('.ohwr.yaml', 'forum: x\nversion: 1.0.0\nzz: 1\nissues: y\nname: A\n') ?? [];
    const numbers = found.map((one) => Number.parseInt(one, 10));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers)).toEqual(new Set([1, 3, 4]));
  });
});
