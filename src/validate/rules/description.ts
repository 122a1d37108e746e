/** Descriptions are Markdown too, and end up on pages. */
import type { Context } from '../context.ts';
import { schemeFault } from '../link-scheme.ts';
import { linksOf } from '../mdx.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, whole } from '../raw.ts';

export function* descriptionProblems({ instance }: Context): Generator<Problem> {
  for (const document of [...instance.entries, ...instance.ecosystems]) {
    const description = at(whole(document), 'description');
    if (!isText(description)) continue;
    for (const { target } of linksOf(description.value)) {
      const fault = schemeFault(target);
      if (fault) yield problem(fault[0], document, description.path, fault[1]);
    }
  }
}
