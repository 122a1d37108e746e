import { licenseFact } from '../licences/facts.ts';
import { gnuFamily } from '../licences/gnu-family.ts';
import { licensesIn } from '../licences/expression-spans.ts';
import type { Artefact, Kind } from '../schemas/words.ts';

/**
 * Assigns licences of a manifest that does not say which part they are for: a single one to the part that the project
 * is, several to the parts for which they were written. Of two for the same part it is not known how they combine:
 * neither is assigned.
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

/** Undefined for a licence that may be for any part. */
function partFor(expression: string, kind: Kind): Artefact | undefined {
  const ids = licensesIn(expression);
  const domains = ids.flatMap((id) => licenseFact(id)?.domains ?? []);
  if (domains.includes('hardware')) return kind === 'gateware' ? 'gateware' : 'hardware';
  if (domains.includes('software') || ids.every((id) => gnuFamily(id))) return 'software';
  return domains.length > 0 ? 'documentation' : undefined;
}
