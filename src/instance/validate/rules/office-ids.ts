/** Ids in office files become anchors: each is unique on its page, and differs from those of the page itself. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { isFolder } from '../../../schemas/office/collections.ts';
import { ANCHORED, pageIds } from '../../../schemas/page-ids.ts';
import type { Document } from '../../document.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { texts, whole, type RawText } from '../json-path.ts';
import { problem, problemAt, type Problem } from '../problem.ts';

export function* officeIdProblems({ instance }: Context): Generator<Problem> {
  for (const name of ANCHORED) {
    const taken = pageIds(name);
    for (const document of instance.office[name]) {
      if (isFolder(name) && taken.has(document.id))
        yield problemAt('office/page-id', document.file, say.pageId(shown(document.id)));
      const ids = anchorsIn(document);
      for (const { value, path } of ids.filter((one) => taken.has(one.value)))
        yield problem('office/page-id', document, path, say.pageId(shown(value)));
      // For reports there is a separate rule.
      if (!isFolder(name)) yield* repeated(document, ids);
    }
  }
}

/** Parts of a series are not anchors. */
function anchorsIn(document: Document): RawText[] {
  return [...texts(whole(document))].filter(
    ({ path }) => path.at(-1) === 'id' && !path.includes('series'),
  );
}

function* repeated(document: Document, ids: readonly RawText[]): Generator<Problem> {
  const seen = new Map<string, RawText>();
  for (const one of ids) {
    const first = seen.get(one.value);
    if (!first) seen.set(one.value, one);
    else {
      const { line } = document.locate(first.path, 'value');
      yield problem('office/duplicate-id', document, one.path, say.idTwice(shown(one.value), line));
    }
  }
}
