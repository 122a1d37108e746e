/** Descriptions are Markdown too, and end up on pages. */
import type { Context } from '../context.ts';
import { schemeFault } from '../link-scheme.ts';
import { linksOf } from '../mdx.ts';
import { crowdedAt } from '../page/density.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, whole } from '../json-path.ts';

/** Of one kind of sign; the page shows a text with more as it is written. */
const MOST_SIGNS = 500;

export function* descriptionProblems({ instance }: Context): Generator<Problem> {
  for (const document of [...instance.entries, ...instance.ecosystems]) {
    const description = at(whole(document), 'description');
    if (!isText(description)) continue;
    const crowded = crowdedAt(description.value, MOST_SIGNS);
    if (crowded) yield problem('markdown/crowded', document, description.path, crowded.message);
    if (/!\[/.test(description.value)) {
      const message = 'A description shows no pictures. Put them under `images`, or link to them.';
      yield problem('markdown/picture', document, description.path, message);
    }
    for (const { target } of linksOf(description.value)) {
      const fault = schemeFault(target);
      if (fault) yield problem(fault[0], document, description.path, fault[1]);
    }
  }
}
