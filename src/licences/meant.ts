/** Interprets all spellings of one licence, for a part of a longer text. */
import { aliasedIds } from './aliases.ts';
import { gnuFamily } from './gnu-family.ts';
import { LICENSE_IDS, listedSpelling } from './ids.ts';
import { namedLicenses } from './names.ts';
import { isNotOpen, saysNothing } from './no-license.ts';
import { withoutPlus } from './plus.ts';
import { suggestLicenses } from './suggest.ts';

/** The ids that a text may mean: itself if it is one, several if ambiguous, none if unknown. */
export function meantBy(text: string): readonly string[] {
  const spelling = listedSpelling(withoutPlus(text));
  return spelling === undefined ? meantByName(text) : meantById(spelling, text.endsWith('+'));
}

/** An exception is no licence, and a deprecated id without a successor of the same name may mean anything. */
function meantById(id: string, hasPlus: boolean): readonly string[] {
  const family = gnuFamily(id);
  if (!family || (LICENSE_IDS.has(id) && !hasPlus)) {
    return LICENSE_IDS.has(id) ? [hasPlus ? `${id}+` : id] : [];
  }
  const isOpen = !hasPlus || id.endsWith('-only');
  return isOpen ? [`${family}-only`, `${family}-or-later`] : [`${family}-or-later`];
}

function meantByName(text: string): readonly string[] {
  const aliased = aliasedIds(text);
  if (aliased.length > 0) return aliased;
  if (saysNothing(text)) return [];
  const named = namedLicenses(text);
  if (named) return named.ids;
  return isNotOpen(text) ? [] : suggestLicenses(text).ids;
}
