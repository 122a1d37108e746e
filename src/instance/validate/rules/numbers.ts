/** Shelf numbers: unique, for a project of the right kind, and permanent. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { isOfKind, KIND_LETTERS } from '../../../schemas/numbers.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { isText, items, pairs, whole } from '../json-path.ts';

export function* numberProblems({ instance, entries, aliases }: Context): Generator<Problem> {
  const document = instance.numbers;
  if (!document) return;
  const holders = new Map<string, string>();
  for (const { key, ...number } of pairs(whole(document))) {
    const all = [number, ...items(number)].filter(isText);
    if (all.length === 0) continue;
    const { path } = number;
    const entry = entries.get(key);
    const renamed = aliases.get(key);
    for (const { value, path: place } of all) {
      const holder = holders.get(value);
      holders.set(value, holder ?? key);
      if (holder === undefined) continue;
      const message = say.numberTaken(value, shown(holder));
      yield problem('numbers/duplicate', document, place, message);
    }
    if (!entry) {
      const message =
        renamed && 'kind' in renamed
          ? say.numberRenamed(shown(key), shown(renamed.id))
          : say.numberGone(shown(key));
      yield problem('numbers/gone', document, path, message, 'key');
    } else if (!all.some(({ value }) => isOfKind(value, entry.kind))) {
      const kept = all.map(({ value }) => value);
      const message = say.numberKind(shown(key), entry.kind, KIND_LETTERS[entry.kind], kept);
      yield problem('numbers/kind', document, path, message);
    }
  }
}
