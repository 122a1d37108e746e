/** Entries with the review status "sourced". */
import { entryFaults as say } from '#messages/validate-entries.ts';
import type { Context } from '../context.ts';
import { problem, type Problem } from '../problem.ts';
import { at, items, whole } from '../json-path.ts';

export function* reviewProblems({ instance }: Context): Generator<Problem> {
  for (const document of [...instance.entries, ...instance.ecosystems]) {
    const review = at(whole(document), 'review');
    const state = at(review, 'state');
    if (state.value !== 'sourced' || items(at(review, 'sources')).length > 0) continue;
    yield problem('review/no-sources', document, state.path, say.noSources);
  }
}
