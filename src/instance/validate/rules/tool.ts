/** The release checklist: its guidelines have points, and its proofs refer to existing points. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { readPages } from '../page/read-pages.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, items, pairs, textItems, whole } from '../json-path.ts';

export function* toolProblems({ instance, didYouMean }: Context): Generator<Problem> {
  const document = instance.tools.release;
  if (!document) return;
  const points = new Map(
    readPages(instance.guidelines)
      .map(({ page, reading }) => [page.path, new Set(reading.points)] as const)
      .filter(([, texts]) => texts.size > 0),
  );
  const known = new Set(points.keys());
  const proofs = items(at(whole(document), 'proofs'));
  const named = [
    ...pairs(at(whole(document), 'guidelines')).flatMap(textItems),
    ...proofs.map((proof) => at(proof, 'guideline')).filter(isText),
  ];
  for (const { value, path } of named.filter(({ value }) => !known.has(value))) {
    const message = say.noChecklist(shown(value)) + didYouMean(value, known);
    yield problem('tool/unknown-guideline', document, path, message);
  }
  for (const proof of proofs) {
    const { value: guideline } = at(proof, 'guideline');
    const item = at(proof, 'item');
    const texts = typeof guideline === 'string' ? points.get(guideline) : undefined;
    if (!texts || !isText(item) || texts.has(item.value)) continue;
    const message = say.noPoint(shown(item.value)) + didYouMean(item.value, texts);
    yield problem('tool/unknown-point', document, item.path, message);
  }
}
