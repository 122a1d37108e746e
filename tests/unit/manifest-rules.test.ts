/** Files of projects judged by the rules of their formats, each fault with its line. */
import { describe, expect, it } from 'vitest';

import { judgeManifest } from '../../src/manifests/rules/judge.ts';
import { LEAST, MOST, STILL_RIGHT } from '../support/publiccode-files.ts';
import { WRONG } from '../support/publiccode-wrong.ts';

const judge = (file: string, text: string) => judgeManifest(file, text) ?? [];
const errors = (text: string, file = 'publiccode.yml') =>
  judge(file, text)
    .filter(({ severity }) => severity === 'error')
    .map(({ line, message }) => `${line}: ${message}`);

const changed = ([from, to]: readonly [string, string]) => {
  expect(LEAST).toContain(from);
  return LEAST.replace(from, to);
};

describe('publiccode.yml', () => {
  it.each([
    ['the least', LEAST],
    ['all', MOST],
  ])('is right with %s', (_, text) => {
    expect(errors(text)).toEqual([]);
  });

  it.each(STILL_RIGHT)('is right with $what', ({ change }) => {
    expect(errors(changed(change))).toEqual([]);
  });

  it.each(WRONG)('is wrong with $what', ({ change, at }) => {
    const text = changed(change);
    const lines = text.split('\n');
    const said = judge('publiccode.yml', text).filter(({ severity }) => severity === 'error');
    expect(said.map(({ line }) => lines[line - 1])).toContainEqual(
      expect.stringMatching(new RegExp(`^${RegExp.escape(at)}`)),
    );
  });
});
