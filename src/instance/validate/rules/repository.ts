/** A repository belongs to one entry, and so does a package. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import { canonicalRepository, repositoryKey } from '../../../schemas/repository-url.ts';
import type { Document } from '../../document.ts';
import type { Context } from '../context.ts';
import type { Code } from '../codes.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, items, textItems, whole, type RawText } from '../json-path.ts';

export function* repositoryProblems({ instance }: Context): Generator<Problem> {
  yield* duplicates(instance.entries, REPOSITORIES);
  yield* duplicates(instance.ecosystems, REPOSITORIES);
  yield* duplicates(instance.entries, PACKAGES);
}

/** What belongs to one document. */
interface Belonging {
  readonly code: Code;
  readonly textsOf: (document: Document) => RawText[];
  /** The same for two texts that mean the same. */
  readonly keyOf: (text: string) => string;
  readonly above: (text: string) => string;
  readonly elsewhere: (text: string, file: string) => string;
}

const REPOSITORIES: Belonging = {
  code: 'repository/duplicate',
  textsOf: repositoriesOf,
  keyOf: repositoryKey,
  above: (url) => say.repositoryAbove(canonicalRepository(url)),
  elsewhere: (url, file) => say.repositoryIn(canonicalRepository(url), file),
};

const PACKAGES: Belonging = {
  code: 'package/duplicate',
  textsOf: (document) => textItems(at(whole(document), 'packages')),
  // The schema asks for the canonical form.
  keyOf: (purl) => purl,
  above: say.packageAbove,
  elsewhere: say.packageIn,
};

function* duplicates(documents: readonly Document[], of: Belonging): Generator<Problem> {
  const seen = new Map<string, Document>();
  for (const document of documents) {
    for (const { value, path } of of.textsOf(document)) {
      const key = of.keyOf(value);
      const other = seen.get(key);
      if (other) {
        const message = other === document ? of.above(value) : of.elsewhere(value, other.file);
        yield problem(of.code, document, path, message);
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
