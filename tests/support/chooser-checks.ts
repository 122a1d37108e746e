/** Checks for every licence chooser. */
import { describe, expect, it } from 'vitest';

import { chooseFitting, clashes } from '../../src/features/chooser/conflicts.ts';
import { type Place, places } from '../../src/features/chooser/page-steps.ts';
import { licensesToTry, tickRows } from '../../src/features/chooser/ticks.ts';
import { type Answers, frameOf, walk } from '../../src/features/chooser/run-answers.ts';
import { matrix, compatibilityData } from '../../src/licences/compatibility/rules.ts';
import { checkExpression } from '../../src/licences/check.ts';
import type { Chooser, ChooserPart } from '../../src/licences/chooser-schema.ts';

const ends = (chooser: Chooser, part: ChooserPart) =>
  places(chooser, part).filter(({ question }) => question === undefined);
const answersOf = ({ turns }: Place): Answers =>
  Object.fromEntries(turns.map(({ question, answer }) => [question, answer.id]));
const licensesOf = ({ license, alternatives = [] }: Chooser['outcomes'][string]) => [
  license,
  ...alternatives.map((item) => item.license),
];

/** How strong the copyleft of a licence is; for a choice, the strongest counts. */
function strength(license: string): number {
  const classes = license.split(' OR ').map((id) => {
    const known = compatibilityData.licenses.find((item) => item.id === id.replace(/\+$/, ''));
    return known?.class ?? { 'ODbL-1.0': 'strong' }[id];
  });
  const order = [undefined, 'public-domain', 'permissive', 'weak', 'strong'];
  return Math.max(0, ...classes.map((name) => order.indexOf(name) - 2));
}

/** Declares tests that hold for every chooser, whatever its questions. */
export function holdChooser(name: string, chooser: Chooser): void {
  describe(`the questions of ${name}`, () => {
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
      const questions = new Set([
        ...chooser.frame,
        ...all.flatMap(({ question }) => question ?? []),
      ]);
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
          for (const { id: license } of compatibilityData.licenses) {
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
}
