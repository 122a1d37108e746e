/** Members of ecosystems: known, and each in one group. */
import type { EcosystemDocument } from '../../instance/read.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { at, items, textItems, whole } from '../raw.ts';

export function* ecosystemProblems(context: Context): Generator<Problem> {
  for (const ecosystem of context.instance.ecosystems) yield* memberProblems(context, ecosystem);
}

function* memberProblems(context: Context, ecosystem: EcosystemDocument): Generator<Problem> {
  const seen = new Set<string>();
  const groups = items(at(whole(ecosystem), 'groups'));
  for (const { value, path } of groups.flatMap((group) => textItems(at(group, 'members')))) {
    if (seen.has(value)) {
      const message = `${shown(value)} is a member already. List it in one group.`;
      yield problem('ecosystem/duplicate-member', ecosystem, path, message);
    } else if (!context.entries.has(value)) {
      const message = `There is no project ${shown(value)}.${hint(context, value)}`;
      yield problem('ecosystem/unknown-member', ecosystem, path, message);
    }
    seen.add(value);
  }
}

function hint({ projectIds, ecosystems, aliases, didYouMean }: Context, id: string): string {
  const renamed = aliases.get(id);
  if (renamed) return ` It is called ${shown(renamed.id)} now.`;
  if (ecosystems.has(id)) return ' It is an ecosystem, and members are projects.';
  return didYouMean(id, projectIds);
}
