/** Dates that the refresh writes must not be in the future: the record would not be refreshed before. */
import { entryFaults } from '#messages/validate-entries.ts';
import { instanceFaults as say } from '#messages/validate-instance.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { isText, items, pairs, pathText, whole, type Raw, type RawText } from '../json-path.ts';

const DAY = 24 * 3_600_000;

/** Keys with dates of the refresh; other dates are those of a forge. */
const OWN_DATES = new Set(['at', 'checkedAt', 'fetchedAt', 'since']);

export function* futureProblems({ instance, today }: Context): Generator<Problem> {
  const { metadata, events, vulnerabilities, foreign } = instance;
  for (const document of [metadata, events, vulnerabilities, ...foreign]) {
    if (!document) continue;
    for (const { value, path } of ownDates(whole(document))) {
      if (isAhead(value, today)) {
        const message = entryFaults.at(pathText(path), futureMessage(value));
        yield problem('date/future', document, path, message);
      }
    }
  }
}

/** Tomorrow is allowed, for clocks that differ. */
export function isAhead(date: string, today: string): boolean {
  return Date.parse(date) - Date.parse(today) >= 2 * DAY;
}

export function futureMessage(date: string): string {
  return say.future(shown(date));
}

/** Dates in manifests are not ours. */
function* ownDates(raw: Raw): Generator<RawText> {
  for (const item of items(raw)) yield* ownDates(item);
  for (const pair of pairs(raw)) {
    if (OWN_DATES.has(pair.key) && isText(pair)) yield pair;
    else if (pair.key !== 'manifest') yield* ownDates(pair);
  }
}
