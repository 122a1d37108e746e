import { readFileSync } from 'node:fs';

import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { changes } from '../../src/chooser/changes.ts';
import { chooseFitting, clashes } from '../../src/chooser/conflicts.ts';
import { type Place, places } from '../../src/chooser/paths.ts';
import { EMPTY, readState, writeState } from '../../src/chooser/state.ts';
import { licensesToTry, tickRows } from '../../src/chooser/ticks.ts';
import { resultView, withLicense } from '../../src/chooser/view.ts';
import { type Answers, findPart, frameOf, walk } from '../../src/chooser/walk.ts';
import { matrix, rulesFile } from '../../src/compatibility/rules.ts';
import { checkExpression } from '../../src/licences/check.ts';
import { type Chooser, type ChooserPart, chooserSchema } from '../../src/schemas/chooser.ts';

const read = (folder: string) =>
  chooserSchema.parse(load(readFileSync(`${folder}content/licence-chooser.yaml`, 'utf8')));
const choosers: Record<string, Chooser> = { cern: read(''), small: read('tests/fixtures/small/') };
const cern = choosers['cern'] as Chooser;

const ends = (chooser: Chooser, part: ChooserPart) =>
  places(chooser, part).filter(({ question }) => question === undefined);
const answersOf = ({ turns }: Place): Answers =>
  Object.fromEntries(turns.map(({ question, answer }) => [question, answer.id]));
const licensesOf = ({ license, alternatives = [] }: Chooser['outcomes'][string]) => [
  license,
  ...alternatives.map((item) => item.license),
];

/** How much a licence asks others to share; the licences in a choice ask for what the strictest asks. */
function strength(license: string): number {
  const classes = license.split(' OR ').map((id) => {
    const known = rulesFile.licenses.find((item) => item.id === id.replace(/\+$/, ''));
    return known?.class ?? { 'ODbL-1.0': 'strong' }[id];
  });
  const order = [undefined, 'public-domain', 'permissive', 'weak', 'strong'];
  return Math.max(0, ...classes.map((name) => order.indexOf(name) - 2));
}

describe.each(Object.entries(choosers))('the questions of the %s instance', (_name, chooser) => {
  const { parts } = chooser;

  it('end in a recommendation or a named stop, on every path', () => {
    for (const part of parts) {
      for (const place of ends(chooser, part)) {
        const { end } = walk(chooser, part, answersOf(place));
        expect(end).toEqual(place.end);
        expect(end.kind === 'outcome' ? chooser.outcomes[end.outcome] : undefined).toEqual(
          end.kind === 'outcome' ? expect.anything() : undefined,
        );
        if (end.kind === 'stop') expect(chooser.stops[end.stop]?.title).toBeTruthy();
        expect(end.kind).not.toBe('open');
      }
    }
  });

  it('use every question, outcome and stop that is written down', () => {
    const all = parts.flatMap((part) => places(chooser, part));
    const questions = new Set([...chooser.frame, ...all.flatMap(({ question }) => question ?? [])]);
    expect(Object.keys(chooser.questions).filter((id) => !questions.has(id))).toEqual([]);
    const outcomes = all.flatMap(({ end }) => (end.kind === 'outcome' ? end.outcome : []));
    expect(Object.keys(chooser.outcomes).filter((id) => !outcomes.includes(id))).toEqual([]);
  });

  it('recommend only what SPDX knows and what suits the part', () => {
    for (const part of parts) {
      for (const { end } of ends(chooser, part)) {
        const outcome = end.kind === 'outcome' ? chooser.outcomes[end.outcome] : undefined;
        for (const license of outcome ? licensesOf(outcome) : []) {
          const findings = checkExpression(license, part.id);
          const wrong = findings.filter(({ code }) => code !== 'license/not-osi-approved');
          expect([part.id, license, wrong]).toEqual([part.id, license, []]);
        }
      }
    }
  });

  it('never lead to a stronger licence for a wish to share less', () => {
    for (const part of parts) {
      const wished = ends(chooser, part).flatMap(({ turns, end }) => {
        const sharing = turns.flatMap(({ answer }) => answer.sharing ?? [])[0];
        const outcome = end.kind === 'outcome' ? chooser.outcomes[end.outcome] : undefined;
        return sharing === undefined || !outcome
          ? []
          : [{ sharing, licenses: licensesOf(outcome) }];
      });
      for (const { sharing, licenses } of wished) {
        for (const license of licenses) expect(strength(license)).toBeLessThanOrEqual(sharing);
        const less = wished.filter((other) => other.sharing < sharing);
        const weakest = strength(licenses[0] ?? '');
        for (const other of less.flatMap((item) => item.licenses)) {
          expect(strength(other)).toBeLessThanOrEqual(weakest);
        }
      }
    }
  });

  it('never recommend what clashes with a licence inside, merged or linked', () => {
    for (const part of parts) {
      for (const { end } of ends(chooser, part)) {
        const outcome = end.kind === 'outcome' ? chooser.outcomes[end.outcome] : undefined;
        if (!outcome) continue;
        for (const { id: license } of rulesFile.licenses) {
          for (const use of ['merge', 'link'] as const) {
            const { fit, refused } = chooseFitting(matrix, outcome, [{ license, use }], part.id);
            if (fit) {
              expect(fit.answers.filter(clashes)).toEqual([]);
              const outbound = fit.license.replace(/\+$/, '');
              const said = outbound.split(' OR ').map((id) => matrix.rule(license, id)?.[use]);
              expect([license, fit.license, said]).not.toEqual([license, fit.license, ['no']]);
            } else {
              expect(refused.every(({ answers }) => answers.some(clashes))).toBe(true);
            }
          }
        }
      }
    }
  });

  it('show without scripts what the form shows for each licence that is ticked', () => {
    for (const part of parts) {
      for (const outcome of Object.values(chooser.outcomes)) {
        const tried = licensesToTry(outcome);
        for (const { license, ticks } of tickRows(matrix, tried, part.id)) {
          for (const { use, against } of ticks) {
            const { fit } = chooseFitting(matrix, outcome, [{ license, use }], part.id);
            const shown = tried.find((_, index) => !against.includes(index));
            expect([license, use, shown]).toEqual([license, use, fit?.license]);
          }
        }
      }
    }
  });

  it('stop at once where the frame says so, for each part it is asked for', () => {
    for (const part of parts) {
      for (const id of frameOf(chooser, part)) {
        for (const answer of chooser.questions[id]?.answers ?? []) {
          const { end, steps } = walk(chooser, part, { [id]: answer.id });
          if (!answer.stop) continue;
          expect(end).toEqual({ kind: 'stop', stop: answer.stop });
          expect(steps.at(-1)?.id).toBe(id);
        }
      }
    }
  });
});

describe('a result', () => {
  const gateware = findPart(cern, 'gateware') as ChooserPart;
  const answers = { owner: 'ours', 'share-gateware': 'part', 'later-w': 'no' };
  const view = (inside: Parameters<typeof resultView>[3], given: Answers = answers) =>
    resultView(cern, walk(cern, gateware, given), given, inside, matrix);

  it('says what is recommended, why, and what is still open', () => {
    const { kind, recommendation, open, answered } = view([]);
    expect(kind).toBe('recommended');
    expect(recommendation?.license).toBe('CERN-OHL-W-2.0');
    expect(recommendation?.because).toEqual([
      { text: 'it is written for gateware', number: 1 },
      { text: 'changes to your core are shared', number: 6 },
      { text: 'this version alone counts', number: 7 },
    ]);
    expect(open.map(({ number }) => number)).toEqual([3, 4, 5]);
    expect(answered).toBe(4);
  });

  it('names the answer that ruled a licence out', () => {
    expect(view([]).candidates).toContainEqual({ license: 'CERN-OHL-P-2.0', ruledOutBy: 6 });
    expect(view([]).candidates).toContainEqual({ license: 'CERN-OHL-W-2.0+', ruledOutBy: 7 });
    expect(view([]).candidates).toContainEqual({ license: 'CERN-OHL-W-2.0' });
  });

  it('says what one different answer would change', () => {
    expect(changes(cern, walk(cern, gateware, answers), answers)).toContainEqual({
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
    const software = findPart(cern, 'software') as ChooserPart;
    const given = { 'share-software': 'none', gpl2: 'no', patents: 'yes' };
    const first = resultView(cern, walk(cern, software, given), given, [], undefined);
    const { recommendation } = withLicense(first, 'MIT', cern.holder);
    expect(recommendation?.license).toBe('MIT');
    expect(recommendation?.alternatives.map(({ license }) => license)).not.toContain('MIT');
    expect(recommendation?.snippets[0]?.text).toContain('SPDX-License-Identifier: MIT');
  });

  it('takes an alternative that fits where the first does not, and stops where none does', () => {
    const software = findPart(cern, 'software') as ChooserPart;
    const given = { 'share-software': 'none', gpl2: 'no', patents: 'yes' };
    const result = (license: string) =>
      resultView(cern, walk(cern, software, given), given, [{ license, use: 'merge' }], matrix);
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
      answers: { owner: 'ours', 'share-gateware': 'part' },
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
    const part = findPart(cern, 'data') as ChooserPart;
    expect(walk(cern, part, readState('#personal=maybe&__proto__=x').answers).end.kind).toBe(
      'open',
    );
  });
});
