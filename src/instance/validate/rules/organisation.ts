/** Organisations that are part of others. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, items, whole } from '../json-path.ts';

export function* organisationProblems({ instance }: Context): Generator<Problem> {
  const document = instance.vocabularies.organisations;
  if (!document) return;
  const terms = items(whole(document)).map((item) => ({
    id: at(item, 'id'),
    parent: at(item, 'parent'),
  }));
  const parents = new Map(terms.map(({ id, parent }) => [id.value, parent.value]));
  for (const { id, parent } of terms) {
    if (!isText(id) || !isText(parent) || !isOwnAncestor(parents, id.value)) continue;
    yield problem('vocabulary/loop', document, parent.path, say.parents(shown(id.value)));
  }
}

function isOwnAncestor(parents: ReadonlyMap<unknown, unknown>, id: string): boolean {
  const seen = new Set<unknown>();
  let above = parents.get(id);
  while (above !== undefined && above !== id && !seen.has(above)) {
    seen.add(above);
    above = parents.get(above);
  }
  return above === id;
}
