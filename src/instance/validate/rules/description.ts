/** Descriptions, which are Markdown and rendered on pages. */
import type { Context } from '../context.ts';
import { descriptionFaults } from '../description-faults.ts';
import { problem, type Problem } from '../problem.ts';
import { at, inEachLanguage, whole } from '../json-path.ts';

export function* descriptionProblems({ instance, linksIn }: Context): Generator<Problem> {
  for (const document of [...instance.entries, ...instance.ecosystems]) {
    for (const { value, path } of inEachLanguage(at(whole(document), 'description')))
      for (const [code, message] of descriptionFaults(value, linksIn))
        yield problem(code, document, path, message);
  }
}
