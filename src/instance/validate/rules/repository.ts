/** A repository belongs to one entry. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import { canonicalRepository, repositoryKey } from '../../../schemas/repository-url.ts';
import type { Document } from '../../document.ts';
import type { Context } from '../context.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, items, whole, type RawText } from '../json-path.ts';

export function* repositoryProblems({ instance }: Context): Generator<Problem> {
  yield* duplicates(instance.entries);
  yield* duplicates(instance.ecosystems);
}

function* duplicates(documents: readonly Document[]): Generator<Problem> {
  const seen = new Map<string, Document>();
  for (const document of documents) {
    for (const { value, path } of repositoriesOf(document)) {
      const key = repositoryKey(value);
      const other = seen.get(key);
      if (other) {
        const address = canonicalRepository(value);
        const message =
          other === document ? say.repositoryAbove(address) : say.repositoryIn(address, other.file);
        yield problem('repository/duplicate', document, path, message);
      }
      seen.set(key, other ?? document);
    }
  }
}

/** Addresses of the repositories of an entry or ecosystem, unchecked. */
export function repositoriesOf(document: Document): RawText[] {
  return items(at(whole(document), 'repositories'))
    .map((item) => (isText(item) ? item : at(item, 'url')))
    .filter(isText);
}
