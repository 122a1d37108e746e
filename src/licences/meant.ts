/** Interprets all spellings of one licence, for a part of a longer text. */
import { aliasedIds } from './aliases.ts';
import { gnuFamily } from './gnu-family.ts';
import { DEPRECATED_IDS, LICENSE_IDS, listedSpelling } from './ids.ts';
import { namedLicenses } from './names.ts';
import { suggestLicenses } from './suggest.ts';

/** The ids that a text may mean: itself if it is one, several if ambiguous, none if unknown. */
export function meantBy(text: string): readonly string[] {
  const plus = text.endsWith('+') ? '+' : '';
  const spelling = listedSpelling(plus ? text.slice(0, -1) : text);
  if (spelling && LICENSE_IDS.has(spelling)) return [spelling + plus];
  const family = spelling && DEPRECATED_IDS.has(spelling) ? gnuFamily(spelling) : undefined;
  if (family) return plus ? [`${family}-or-later`] : [`${family}-only`, `${family}-or-later`];
  const aliased = aliasedIds(text);
  return aliased.length > 0 ? aliased : (namedLicenses(text) ?? suggestLicenses(text)).ids;
}
