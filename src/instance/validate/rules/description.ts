/** Descriptions, which are Markdown and rendered on pages. */
import type { Context } from '../context.ts';
import { descriptionFaults } from '../description-faults.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, whole } from '../json-path.ts';

export function* descriptionProblems({ instance, linksIn }: Context): Generator<Problem> {
  for (const document of [...instance.entries, ...instance.ecosystems]) {
    const description = at(whole(document), 'description');
    if (!isText(description)) continue;
    for (const [code, message] of descriptionFaults(description.value, linksIn))
      yield problem(code, document, description.path, message);
  }
}
