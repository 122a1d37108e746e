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

  it('names a licence that SPDX does not know', () => {
    const [fault] = faultsOf(text.replace('mit: { license: MIT', 'mit: { license: MTI'));
    expect(fault).toMatch(/^outcomes\.mit\.license: "MTI"/);
  });
});
