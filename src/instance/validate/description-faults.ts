/** What no description of an entry may hold, for the validator, and for an importer before it writes one. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import type { Code } from './codes.ts';
import { schemeFault } from './link-scheme.ts';
import { linksOf } from './mdx.ts';
import { crowdedAt } from './page/density.ts';

/** Of one kind of sign; the page shows a text with more as it is written. */
const MOST_SIGNS = 500;

export function* descriptionFaults(
  text: string,
): Generator<readonly [code: Code, message: string]> {
  const crowded = crowdedAt(text, MOST_SIGNS);
  if (crowded) yield ['markdown/crowded', crowded.message];
  if (text.includes('![')) yield ['markdown/picture', say.pictures];
  for (const { target } of linksOf(text)) {
    const fault = schemeFault(target);
    if (fault) yield fault;
  }
}
