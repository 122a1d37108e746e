/** Requirements on an entry beyond its schema. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import { isMapping } from '../../../lib/is-mapping.ts';
import type { Context } from '../context.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, items, textItems, whole } from '../json-path.ts';
import type { EntryDocument } from '../../read.ts';

export function* entryProblems({ instance }: Context): Generator<Problem> {
  for (const entry of instance.entries) {
    if (!isMapping(entry.value)) continue;
    yield* sourceProblems(entry);
    yield* repeatedItems(entry);
  }
}

function* sourceProblems(entry: EntryDocument): Generator<Problem> {
  const hasRepository = items(at(whole(entry), 'repositories')).length > 0;
  if (hasRepository || isText(at(whole(entry), 'links', 'design'))) return;
  yield problem('entry/no-source', entry, [], say.noSource);
}

const LISTS = [
  ['organisations'],
  ['topics'],
  ['tools'],
  ['seeking'],
  ['interfaces', 'provides'],
  ['interfaces', 'uses'],
] as const;

function* repeatedItems(entry: EntryDocument): Generator<Problem> {
  for (const keys of LISTS) {
    const seen = new Set<string>();
    for (const { value, path } of textItems(at(whole(entry), ...keys))) {
      const message = say.listedTwice(value, keys.join('.'));
      if (seen.has(value)) yield problem('list/duplicate', entry, path, message);
      seen.add(value);
    }
  }
}
