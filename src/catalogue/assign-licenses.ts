import { licenseFact } from '../licences/facts.ts';
import { gnuFamily } from '../licences/gnu-family.ts';
import { licensesIn } from '../licences/expression-spans.ts';
import type { Artefact, Kind } from '../schemas/words.ts';

/**
 * Gives licences of which the manifest does not say what part they are for to parts: a single one to what the project is,
 * several to the parts that they were written for. Of two for the same part nobody knows how they combine: neither is given.
 */
export function assignLicenses(
  expressions: readonly string[],
  kind: Kind,
): Partial<Record<Artefact, string>> {
  const [only] = expressions;
  if (only && expressions.length === 1) return { [kind]: only };
  const groups = Map.groupBy(expressions, (expression) => partFor(expression, kind));
  const clear = [...groups].filter(([part, members]) => part && members.length === 1);
  return Object.fromEntries(clear.map(([part, [member]]) => [part, member]));
}

/** Nothing for a licence of which the program does not know what it was written for. */
function partFor(expression: string, kind: Kind): Artefact | undefined {
  const ids = licensesIn(expression);
  const domains = ids.flatMap((id) => licenseFact(id)?.domains ?? []);
  if (domains.includes('hardware')) return kind === 'gateware' ? 'gateware' : 'hardware';
  if (domains.includes('software') || ids.every((id) => gnuFamily(id))) return 'software';
  return domains.length > 0 ? 'documentation' : undefined;
}
