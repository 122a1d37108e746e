import { readFileSync } from 'node:fs';

import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { changes } from '../../src/features/chooser/changes.ts';
import { EMPTY, readState, writeState } from '../../src/features/chooser/state.ts';
import { resultView, withLicense } from '../../src/features/chooser/view.ts';
import { type Answers, findPart, walk } from '../../src/features/chooser/run-answers.ts';
import { matrix } from '../../src/licences/compatibility/rules.ts';
import { type ChooserPart, chooserSchema } from '../../src/licences/chooser-schema.ts';

const large = chooserSchema.parse(
  load(readFileSync('tests/fixtures/chooser/content/licence-chooser.yaml', 'utf8')),
);

describe('a result', () => {
  const gateware = findPart(large, 'gateware') as ChooserPart;
  const answers = { owner: 'ours', 'share-gateware': 'part', interfaces: 'yes', 'later-w': 'no' };
  const view = (inside: Parameters<typeof resultView>[3], given: Answers = answers) =>
    resultView(large, walk(large, gateware, given), given, inside, matrix);

  it('says what is recommended, why, and what is still open', () => {
    const { kind, recommendation, open, answered } = view([]);
    expect(kind).toBe('recommended');
    expect(recommendation?.license).toBe('CERN-OHL-W-2.0');
    expect(recommendation?.because).toEqual([
      { text: 'it is written for gateware', number: 1 },
      { text: 'changes to your core are shared', number: 6 },
      { text: 'its interfaces are documented', number: 7 },
      { text: 'this version alone counts', number: 8 },
    ]);
    expect(open.map(({ number }) => number)).toEqual([3, 4, 5]);
    expect(answered).toBe(5);
  });

  it('names the answer that ruled a licence out', () => {
    expect(view([]).candidates).toContainEqual({ license: 'CERN-OHL-P-2.0', ruledOutBy: 6 });
    expect(view([]).candidates).toContainEqual({ license: 'CERN-OHL-W-2.0+', ruledOutBy: 8 });
    expect(view([]).candidates).toContainEqual({ license: 'CERN-OHL-W-2.0' });
  });

  it('says what one different answer would change', () => {
    expect(changes(large, walk(large, gateware, answers), answers)).toContainEqual({
      question: 'May others follow a later version of the licence?',
      answer: 'Yes, any later version',
      licenses: ['CERN-OHL-W-2.0+'],
    });
  });

  it('has the texts to copy, with the notice of CERN-OHL', () => {
    const places = view([]).recommendation?.snippets.map(({ place }) => place);
    expect(places).toEqual(['file', 'reuse', 'notice', 'entry']);
    const entry = view([]).recommendation?.snippets.at(-1)?.text ?? '';
    expect(load(entry)).toEqual({ licenses: { gateware: 'CERN-OHL-W-2.0' } });
  });

  it('has the texts of an alternative, where that is taken', () => {
    const software = findPart(large, 'software') as ChooserPart;
    const given = { 'share-software': 'none', gpl2: 'no', patents: 'yes' };
    const first = resultView(large, walk(large, software, given), given, [], undefined);
    const { recommendation } = withLicense(first, 'MIT', large.holder);
    expect(recommendation?.license).toBe('MIT');
    expect(recommendation?.alternatives.map(({ license }) => license)).not.toContain('MIT');
    expect(recommendation?.snippets[0]?.text).toContain('SPDX-License-Identifier: MIT');
  });

  it('takes an alternative that fits where the first does not, and stops where none does', () => {
    const software = findPart(large, 'software') as ChooserPart;
    const given = { 'share-software': 'none', gpl2: 'no', patents: 'yes' };
    const result = (license: string) =>
      resultView(large, walk(large, software, given), given, [{ license, use: 'merge' }], matrix);
    expect(result('GPL-3.0-only').kind).toBe('clash');
    expect(result('GPL-3.0-only').choice?.refused[0]?.answers[0]).toMatchObject({
      inbound: 'GPL-3.0-only',
      outbound: 'Apache-2.0',
    });
    expect(result('MIT').recommendation?.license).toBe('Apache-2.0');
  });
});

describe('the state in the address', () => {
  it.each([
    EMPTY,
    {
      part: 'gateware',
      answers: { owner: 'ours', 'share-gateware': 'part', interfaces: 'yes' },
      inside: [
        { license: 'Apache-2.0 WITH SHL-2.1', use: 'merge' as const },
        { license: 'MIT', use: 'link' as const },
      ],
    },
  ])('%j comes back as it was', (state) => {
    expect(readState(writeState(state))).toEqual(state);
  });

  it('makes do with nonsense', () => {
    expect(readState('#has=MIT~stolen,,~link&part=')).toEqual(EMPTY);
    const part = findPart(large, 'data') as ChooserPart;
    expect(walk(large, part, readState('#personal=maybe&__proto__=x').answers).end.kind).toBe(
      'open',
    );
  });
});
