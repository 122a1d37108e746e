/** Each reason of the table of licences is said in French, about the same two licences. */
import { expect, it } from 'vitest';

import { compatibilityData } from '../../src/licences/compatibility/rules.ts';
import { licenceReason } from '../../src/messages/fr/licence-reasons.ts';

const reasons = compatibilityData.rules.flatMap(({ why, note = why }) => [why, note]);
const placesIn = (text: string) => [...new Set(text.match(/\{(?:in|out)\}/g))].toSorted();

it('has a sentence in French for each reason', () => {
  const english = reasons.filter((reason) => {
    const [, ending = reason] = /^(?:As for|SHL-2\.1 may)[^:]*: (.*)$/.exec(reason) ?? [];
    return licenceReason(reason).endsWith(ending);
  });
  expect([...new Set(english)]).toEqual([]);
});

it('speaks of the same licences', () => {
  const other = reasons.filter(
    (reason) => placesIn(reason).join() !== placesIn(licenceReason(reason)).join(),
  );
  expect(other).toEqual([]);
});
