import { readFileSync } from 'node:fs';

import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { chooserSchema } from '../../src/licences/chooser-schema.ts';

const text = readFileSync('tests/fixtures/small/content/licence-chooser.yaml', 'utf8');
const faultsOf = (changed: string) => {
  const { error } = chooserSchema.safeParse(load(changed));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('the file of the chooser', () => {
  it('is sound as it stands', () => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each([
    ['start: share\n', 'start: nowhere\n', 'parts.0.start: There is no "nowhere".'],
    ['outcome: mit', 'outcome: mti', 'questions.share.answers.0.outcome: There is no "mti".'],
    ['outcome: p ', 'next: gone ', 'questions.share-board.answers.0.next: There is no "gone".'],
    ['frame: [owner,', 'frame: [owner, gone,', 'frame.1: There is no "gone".'],
    ['stop: owner', 'stop: thief', 'questions.owner.answers.1.stop: There is no "thief".'],
    [
      ', outcome: mit }',
      ' }',
      'questions.share.answers.0: Say where this leads: `next`, `outcome` or `stop`.',
    ],
    ['outcome: mit', 'next: share', 'questions.share: This question leads back to itself.'],
    [
      'outcome: mit',
      'outcome: mit, stop: owner',
      'questions.share.answers.0: Lead to one place: `next`, `outcome` or `stop`.',
    ],
    [
      'leads: You can go on. }',
      'leads: On, next: share }',
      'questions.owner.answers.0: A question of the frame only goes on or stops.',
    ],
    [
      "id: 'no', label: 'No', leads: Nothing",
      'id: nope, label: Nope, leads: Nothing',
      'questions.inside: A question about licences inside has the answers "no" and "yes".',
    ],
  ])('with %s as %s is refused', (from, to, fault) => {
    expect(text).toContain(from);
    expect(faultsOf(text.replace(from, to))).toContain(fault);
  });

  const MIT = 'mit: { license: MIT, why: Short.';
  const other = (license: string) =>
    `${MIT}, alternatives: [{ license: ISC, when: Often. }, { license: ${license}, when: Rarely. }]`;

  it.each([
    ['an outcome', MIT, MIT.replace('MIT', 'MTI'), 'outcomes.mit.license: "MTI"'],
    ['an alternative', MIT, other('MTI'), 'outcomes.mit.alternatives.1.license: "MTI"'],
    ['the comparison', 'compare: [MIT,', 'compare: [MIT, MTI,', 'compare.1: "MTI"'],
  ])('names a licence that SPDX does not know in %s', (_, from, to, fault) => {
    expect(text).toContain(from);
    const faults = faultsOf(text.replace(from, to));
    expect(faults.map((each) => each.slice(0, fault.length))).toEqual([fault]);
  });

  it.each(['CC-BY-4.0', 'CERN-OHL-1.2', 'GPL-3.0-or-later'])(
    'may name %s, since it asks for more than software',
    (license) => {
      expect(faultsOf(text.replace(MIT, other(license)))).toEqual([]);
    },
  );

  it('names each question of a circle, and none that only leads into it', () => {
    const circle = text
      .replace('outcome: mit', 'next: share-board')
      .replace('outcome: p', 'next: again')
      .replace(
        'outcomes:',
        `  again:
    ask: Again?
    answers:
      - { id: 'no', label: 'No', leads: MIT, outcome: mit }
      - { id: 'yes', label: 'Yes', leads: Back, next: share-board }
outcomes:`,
      );
    expect(faultsOf(circle)).toEqual(
      ['share-board', 'again'].map(
        (name) => `questions.${name}: This question leads back to itself.`,
      ),
    );
  });
});
