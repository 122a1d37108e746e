import { entryFaults as say } from '#messages/validate-entries.ts';
import type { Context } from './context.ts';
import { shown } from './hint.ts';

/** What an unknown project id may be instead. Begins with a space, to be appended. */
export function whereabouts(context: Context, id: string): string {
  const { ecosystems, aliases, didYouMean, projectIds } = context;
  if (ecosystems.has(id)) return ` ${say.isEcosystem}`;
  const now = aliases.get(id);
  if (!now) return didYouMean(id, projectIds);
  return 'kind' in now
    ? ` ${say.calledNow(shown(now.id))}`
    : ` ${say.becameEcosystem(shown(now.id))}`;
}
