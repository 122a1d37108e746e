/** A command speaks the language of its instance, whichever of its rooms has the word, and so do the processes it starts. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

import { inCopy, plus, swap, type Changes } from '../fixtures/validate/overlay.ts';
import { commandEnvironment } from '../support/command-environment.ts';

const site = 'content/site.yaml';
const pseudoLocale = swap('locale: en-GB', 'locale: en-XA');

/** Runs `npm run validate` in a changed copy of the instance. */
function validated(changes: Changes): string[] {
  return inCopy(changes, (folder) => {
    const words = ['--import', './scripts/language.ts', 'scripts/validate.ts'];
    const env = { ...commandEnvironment, OSPO_INSTANCE: folder };
    const { stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
    return `${stdout}${stderr}`.trim().split('\n');
  });
}

/** What of a text is no message of the pseudo-locale. */
function outsideOfMessages(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest.trim().replaceAll(/\s+/g, ' ') : outsideOfMessages(rest);
}

describe('the report of the validator', () => {
  it('is in the language of the instance, whatever it finds', () => {
    const lines = validated({
      [site]: pseudoLocale,
      'catalogue/hardware/board.yaml': (text) =>
        swap(
          '[timing]',
          '[timming]',
        )(text)
          .replace('CERN-OHL-W-2.0', 'CERN-OHL-2.0 or')
          .replace('summary: A board with a slot.', 'sumary: 7'),
      'catalogue/gateware/core.yaml': swap('target: board', 'target: bord'),
      'catalogue/software/driver.yaml': 'name: "open\nkey: [1\n',
      'catalogue/software/Upper Case.yaml': 'name: Name\n',
      'catalogue/numbers.json': '{ "gone": "H-0009" ',
      'content/guidelines/software/publish.mdx': plus('\n<Unknown />\n\n[away](/nowhere/)\n'),
      'content/pages/about.mdx': 'No front matter.\n',
    });
    const [closing = '', ...problems] = lines.map(outsideOfMessages).toReversed();
    expect(closing).toBe('');
    expect(problems.map((line) => line.split(' ').at(-1))).toEqual(
      expect.arrayContaining([
        'file/name',
        'front-matter/missing',
        'json/syntax',
        'license/operator',
        'link/broken',
        'page/element',
        'relation/unknown-target',
        'schema/unknown-key',
        'vocabulary/unknown-id',
        'yaml/syntax',
      ]),
    );
    expect(problems).toEqual(
      problems.map(() => expect.stringMatching(/^\S.*:\d+:\d+ [a-z-]+\/[a-z-]+$/) as string),
    );
  });

  it('is so even where the settings of the instance have other faults', () => {
    const lines = validated({ [site]: (text) => plus('unknown: key\n')(pseudoLocale(text)) });
    expect(lines.map(outsideOfMessages)).toEqual([
      expect.stringMatching(/content\/site\.yaml:\d+:1 schema\/unknown-key$/) as string,
      '',
    ]);
  });

  it('is in English in an English instance', () => {
    const [line = ''] = validated({});
    expect(line).toMatch(/^Checked 3 projects/);
  });
});
