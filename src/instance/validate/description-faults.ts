/** What a description of an entry must not contain, for the validator and for importers. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import { LONGEST_MARKDOWN } from '../../schemas/text.ts';
import type { Code } from './codes.ts';
import type { LinksIn } from './description-links.ts';
import { schemeFault } from './link-scheme.ts';
import { crowdedAt } from './page/density.ts';

/** Of one kind of character; a page shows a text with more as plain text. */
const MOST_SIGNS = 500;

export function* descriptionFaults(
  text: string,
  linksIn: LinksIn,
): Generator<readonly [code: Code, message: string]> {
  if (text.includes('![')) yield ['markdown/picture', say.pictures];
  const crowded = crowdedAt(text, MOST_SIGNS);
  if (crowded) yield ['markdown/crowded', crowded.message];
  if (crowded || text.length > LONGEST_MARKDOWN || !mayHoldLink(text)) return;
  for (const target of linksIn(text)) {
    const fault = schemeFault(target);
    if (fault) yield fault;
  }
}

/** A quick check that avoids loading the parser. */
function mayHoldLink(text: string): boolean {
  return /[[<]/.test(text);
}
