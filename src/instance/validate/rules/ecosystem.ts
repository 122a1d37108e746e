/** Members of ecosystems: they exist, and each is in one group. */
import { entryFaults } from '#messages/validate-entries.ts';
import { instanceFaults as say } from '#messages/validate-instance.ts';
import type { EcosystemDocument } from '../../read.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { at, items, textItems, whole } from '../json-path.ts';
import { whereabouts } from '../whereabouts.ts';

export function* ecosystemProblems(context: Context): Generator<Problem> {
  for (const ecosystem of context.instance.ecosystems) yield* memberProblems(context, ecosystem);
}

function* memberProblems(context: Context, ecosystem: EcosystemDocument): Generator<Problem> {
  const seen = new Set<string>();
  const groups = items(at(whole(ecosystem), 'groups'));
  for (const { value, path } of groups.flatMap((group) => textItems(at(group, 'members')))) {
    if (seen.has(value)) {
      const message = say.memberTwice(shown(value));
      yield problem('ecosystem/duplicate-member', ecosystem, path, message);
    } else if (!context.entries.has(value)) {
      const message = entryFaults.noProject(shown(value)) + whereabouts(context, value);
      yield problem('ecosystem/unknown-member', ecosystem, path, message);
    }
    seen.add(value);
  }
}
