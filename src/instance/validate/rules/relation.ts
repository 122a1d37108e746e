/** Relations between projects: known targets, of the right kinds, stated once. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import type { EntryDocument } from '../../read.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { at, inEachLanguage, isText, items, type Raw, textItems, whole } from '../json-path.ts';
import { whereabouts } from '../whereabouts.ts';

interface Relation {
  readonly from: EntryDocument;
  readonly type: string;
  readonly target: string;
  readonly raw: Raw;
}

interface Joins {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly isSymmetric: boolean;
}

export function* relationProblems(context: Context): Generator<Problem> {
  const types = relationTypes(context);
  const stated = new Map<string, Relation>();
  for (const entry of context.instance.entries) {
    for (const relation of relationsOf(entry)) {
      yield* targetProblems(context, relation);
      yield* kindProblems(context, relation, types.get(relation.type));
      yield* repeats(relation, stated, types.get(relation.type));
      stated.set(key(relation.from.id, relation.type, relation.target), relation);
    }
  }
}

function relationsOf(from: EntryDocument): Relation[] {
  return items(at(whole(from), 'relations')).flatMap((raw) => {
    const [type, target] = [at(raw, 'type'), at(raw, 'target')];
    return isText(type) && isText(target)
      ? [{ from, type: type.value, target: target.value, raw }]
      : [];
  });
}

function relationTypes({ instance }: Context): ReadonlyMap<string, Joins> {
  const document = instance.vocabularies.relations;
  if (!document) return new Map();
  return new Map(
    items(whole(document)).map((item) => [
      String(at(item, 'id').value),
      {
        from: textItems(at(item, 'from')).map(({ value }) => value),
        to: textItems(at(item, 'to')).map(({ value }) => value),
        isSymmetric: firstText(item, 'label') === firstText(item, 'inverse'),
      },
    ]),
  );
}

/** In the language of the office. */
function firstText(item: Raw, key: string): string | undefined {
  return inEachLanguage(at(item, key))[0]?.value;
}

function* targetProblems(context: Context, { from, target, raw }: Relation): Generator<Problem> {
  const path = [...raw.path, 'target'];
  if (target === from.id) {
    yield problem('relation/self', from, path, say.toItself);
  } else if (!context.entries.has(target)) {
    const message = say.noProject(shown(target)) + whereabouts(context, target);
    yield problem('relation/unknown-target', from, path, message);
  }
}

function* kindProblems(context: Context, relation: Relation, joins?: Joins): Generator<Problem> {
  const { from, type, target, raw } = relation;
  const to = context.entries.get(target);
  if (!joins || !to || target === from.id) return;
  if (joins.from.includes(from.kind) && joins.to.includes(to.kind)) return;
  const turned = joins.from.includes(to.kind) && joins.to.includes(from.kind);
  const rule = say.relationKinds(type, joins.from, joins.to, from.kind, to.kind);
  const hint = turned ? ` ${say.stateIn(to.file)}` : '';
  yield problem('relation/kinds', from, [...raw.path, 'type'], rule + hint);
}

function* repeats(
  { from, type, target, raw }: Relation,
  stated: ReadonlyMap<string, Relation>,
  joins?: Joins,
): Generator<Problem> {
  if (target === from.id) return;
  if (stated.has(key(from.id, type, target))) {
    yield problem('relation/duplicate', from, raw.path, say.relationTwice);
    return;
  }
  const other = stated.get(key(target, type, from.id));
  if (!other) return;
  const message = joins?.isSymmetric
    ? say.statedToo(other.from.file)
    : say.opposite(other.from.file);
  yield problem('relation/stated-twice', from, raw.path, message);
}

function key(from: string, type: string, target: string): string {
  return `${from} ${type} ${target}`;
}
