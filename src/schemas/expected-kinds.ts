/** Which kinds of projects the form and `npm run new` ask for. */
import { type Kind, KINDS } from './words.ts';

/**
 * The kinds of a catalogue and those that its office looks for (`catalogue.kinds` of `site.yaml`), in shelf order; all
 * where there are none yet, since any project may be the first.
 */
export function expectedKinds(
  entries: Iterable<{ readonly kind: Kind }>,
  wanted: readonly Kind[] = [],
): readonly Kind[] {
  const expected = new Set([...Array.from(entries, ({ kind }) => kind), ...wanted]);
  return expected.size === 0 ? KINDS : KINDS.filter((kind) => expected.has(kind));
}
