/** The successors of retired projects. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import type { EntryDocument } from '../../read.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, whole, type RawText } from '../json-path.ts';

export function* retiredProblems(context: Context): Generator<Problem> {
  for (const entry of context.instance.entries) {
    const successor = successorOf(entry);
    if (!successor) continue;
    const { value, path } = successor;
    if (!context.entries.has(value) && !context.ecosystems.has(value)) {
      const message = say.noProject(shown(value)) + context.didYouMean(value, context.projectIds);
      yield problem('retired/unknown-successor', entry, path, message);
    } else if (leadsBack(context, entry.id)) {
      yield problem('retired/loop', entry, path, say.successors(shown(entry.id)));
    }
  }
}

function successorOf(entry: EntryDocument): RawText | undefined {
  const successor = at(whole(entry), 'retired', 'successor');
  return isText(successor) ? successor : undefined;
}

function leadsBack({ entries }: Context, start: string): boolean {
  const seen = new Set<string>();
  let id: string | undefined = start;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const entry: EntryDocument | undefined = entries.get(id);
    id = entry && successorOf(entry)?.value;
  }
  return id === start;
}
