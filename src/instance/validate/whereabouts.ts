import type { Context } from './context.ts';
import { shown } from './hint.ts';

/** What an id that is no project may be instead. Begins with a space, to be appended. */
export function whereabouts(context: Context, id: string): string {
  const { ecosystems, aliases, didYouMean, projectIds } = context;
  if (ecosystems.has(id)) return ' It is an ecosystem, and only projects can stand here.';
  const now = aliases.get(id);
  if (!now) return didYouMean(id, projectIds);
  return 'kind' in now
    ? ` It is called ${shown(now.id)} now.`
    : ` It has become the ecosystem ${shown(now.id)}, and only projects can stand here.`;
}
