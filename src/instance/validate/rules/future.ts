/** Dates that the refresh writes, of its own clock: what was looked at in the future would not be looked at before. */
import { entryFaults } from '#messages/validate-entries.ts';
import { instanceFaults as say } from '#messages/validate-instance.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { isText, items, pairs, pathText, whole, type Raw, type RawText } from '../json-path.ts';

const DAY = 24 * 3_600_000;

/** Keys of the files that it writes; other dates there are those of a forge. */
const OWN_DATES = new Set(['at', 'checkedAt', 'fetchedAt', 'since']);

export function* futureProblems({ instance, today }: Context): Generator<Problem> {
  for (const document of [instance.metadata, instance.events, instance.vulnerabilities]) {
    if (!document) continue;
    for (const { value, path } of ownDates(whole(document))) {
      if (isAhead(value, today)) {
        const message = entryFaults.at(pathText(path), futureMessage(value));
        yield problem('date/future', document, path, message);
      }
    }
  }
}

/** After tomorrow, so that a clock which is a little slow finds no fault. */
export function isAhead(date: string, today: string): boolean {
  return Date.parse(date) - Date.parse(today) >= 2 * DAY;
}

export function futureMessage(date: string): string {
  return say.future(shown(date));
}

/** What a manifest says is no date of ours. */
function* ownDates(raw: Raw): Generator<RawText> {
  for (const item of items(raw)) yield* ownDates(item);
  for (const pair of pairs(raw)) {
    if (OWN_DATES.has(pair.key) && isText(pair)) yield pair;
    else if (pair.key !== 'manifest') yield* ownDates(pair);
  }
}
