/**
 * Ids of topics, organisations, interfaces and relation types: defined where used, used where defined. Outlines are
 * complete.
 */
import { entryFaults as say } from '#messages/validate-entries.ts';
import { VOCABULARIES, vocabularyFile } from '../../vocabularies.ts';
import type { NamedVocabulary, VocabularyName } from '../../../schemas/vocabulary.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, items, textItems, whole, type RawText } from '../json-path.ts';
import type { Document } from '../../document.ts';

/** A place in which the id of a term is used. */
interface Mention {
  readonly document: Document;
  readonly vocabulary: NamedVocabulary;
  readonly text: RawText;
}

export function* vocabularyProblems(context: Context): Generator<Problem> {
  const used = new Set<string>();
  for (const mention of mentions(context)) {
    used.add(`${mention.vocabulary}/${mention.text.value}`);
    if (!context.terms[mention.vocabulary].has(mention.text.value))
      yield unknownId(context, mention);
  }
  for (const name of VOCABULARIES) yield* termProblems(context, name, used);
}

function* mentions({ instance }: Context): Generator<Mention> {
  for (const document of [...instance.entries, ...instance.ecosystems]) {
    const raw = whole(document);
    for (const text of textItems(at(raw, 'topics'))) yield { document, vocabulary: 'topics', text };
    for (const text of textItems(at(raw, 'organisations')))
      yield { document, vocabulary: 'organisations', text };
    for (const key of ['provides', 'uses']) {
      const ids = textItems(at(raw, 'interfaces', key));
      for (const text of ids) yield { document, vocabulary: 'interfaces', text };
    }
    for (const text of items(at(raw, 'relations'))
      .map((item) => at(item, 'type'))
      .filter(isText)) {
      yield { document, vocabulary: 'relations', text };
    }
  }
  yield* parents(instance.vocabularies.organisations);
  yield* connectors(instance.vocabularies.outlines);
}

function* parents(document: Document | undefined): Generator<Mention> {
  if (!document) return;
  for (const text of items(whole(document))
    .map((item) => at(item, 'parent'))
    .filter(isText)) {
    yield { document, vocabulary: 'organisations', text };
  }
}

function* connectors(document: Document | undefined): Generator<Mention> {
  if (!document) return;
  for (const text of items(whole(document))
    .flatMap((outline) => items(at(outline, 'connectors')))
    .map((connector) => at(connector, 'interface'))
    .filter(isText)) {
    yield { document, vocabulary: 'interfaces', text };
  }
}

function unknownId(
  { terms, didYouMean }: Context,
  { document, vocabulary, text }: Mention,
): Problem {
  const hint = didYouMean(text.value, terms[vocabulary]);
  const known = hint || ` ${say.idsStandIn(vocabularyFile(vocabulary))}`;
  const message = say.noTerm[vocabulary](shown(text.value)) + known;
  return problem('vocabulary/unknown-id', document, text.path, message);
}

function* termProblems(
  { instance }: Context,
  name: VocabularyName,
  used: ReadonlySet<string>,
): Generator<Problem> {
  const document = instance.vocabularies[name];
  if (!document) return;
  const seen = new Set<string>();
  for (const { value, path } of items(whole(document))
    .map((item) => at(item, 'id'))
    .filter(isText)) {
    if (seen.has(value)) {
      yield problem('vocabulary/duplicate-id', document, path, say.twoTerms(shown(value)));
    } else if (name !== 'outlines' && !used.has(`${name}/${value}`)) {
      yield problem('vocabulary/unused', document, path, say.unusedTerm[name](shown(value)));
    }
    seen.add(value);
  }
}
