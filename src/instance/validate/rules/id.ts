/** Ids and aliases are unique among projects and ecosystems, which share the addresses below /projects/. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import type { EcosystemDocument, EntryDocument } from '../../read.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, problemAt, type Problem } from '../problem.ts';
import { at, textItems, whole } from '../json-path.ts';

type Identified = EntryDocument | EcosystemDocument;

export function* idProblems(context: Context): Generator<Problem> {
  const { entries, ecosystems } = context.instance;
  yield* repeatedIds([...entries, ...ecosystems]);
  yield* aliasProblems(context, [...entries, ...ecosystems]);
}

function* repeatedIds(documents: readonly Identified[]): Generator<Problem> {
  const seen = new Map<string, Identified>();
  for (const document of documents) {
    const other = seen.get(document.id);
    if (other) {
      const message = say.idTaken(other.file, shown(document.id));
      yield problemAt('id/duplicate', document.file, message);
    }
    seen.set(document.id, other ?? document);
  }
}

function* aliasProblems(context: Context, documents: readonly Identified[]): Generator<Problem> {
  const taken = new Map<string, Identified>();
  for (const document of documents) {
    for (const { value, path } of textItems(at(whole(document), 'aliases'))) {
      const fault = aliasFault(context, document, value, taken.get(value));
      if (fault) yield problem(fault.code, document, path, fault.message);
      taken.set(value, document);
    }
  }
}

interface AliasFault {
  readonly code: 'alias/clash' | 'alias/self';
  readonly message: string;
}

/** An ecosystem may have its own id as an alias: then `/projects/<id>/` redirects to it. */
function aliasFault(
  { entries }: Context,
  document: Identified,
  alias: string,
  other: Identified | undefined,
): AliasFault | undefined {
  const isProject = 'kind' in document;
  if (isProject && alias === document.id) {
    return { code: 'alias/self', message: say.ownAlias };
  }
  const owner = entries.get(alias);
  const name = shown(alias);
  if (owner) return { code: 'alias/clash', message: say.aliasIsId(name, owner.file) };
  if (!other) return undefined;
  const message = other === document ? say.aliasAbove(name) : say.aliasIn(name, other.file);
  return { code: 'alias/clash', message };
}
