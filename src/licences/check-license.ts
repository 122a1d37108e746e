/** Checks one operand of an expression: an id of the SPDX list, or what its author wrote instead. */
import { licenseChecks as say } from '#messages/licence-checks.ts';
import { aliasedIds } from './aliases.ts';
import { deprecated, exceptionAsLicense, orLater } from './check-listed.ts';
import { absent, notALicense, separated } from './check-phrase.ts';
import type { Remark } from './finding.ts';
import { DEPRECATED_IDS, EXCEPTION_IDS, LICENSE_IDS, listedSpelling } from './ids.ts';
import { isOwnReference } from './own-reference.ts';
import { namedLicenses } from './names.ts';
import { withoutPlus } from './plus.ts';
import { suggestLicenses, type Suggestion } from './suggest.ts';
import { nameWords } from './words.ts';

/** The fault of a licence's text; undefined if it is valid. */
export function checkLicense(text: string): Remark | undefined {
  if (isOwnReference(text)) return undefined;
  if (LICENSE_IDS.has(withoutPlus(text))) return orLater(text);
  return (
    listedOtherwise(text) ??
    aliased(text) ??
    absent(text) ??
    namedRemark(text) ??
    notALicense(text) ??
    orLater(text) ??
    ownReference(text) ??
    likelyMeant(text) ??
    separated(text) ??
    unknown(text)
  );
}

/** For an id that is deprecated, names an exception, or has other capitals in the list. */
function listedOtherwise(text: string): Remark | undefined {
  const id = withoutPlus(text);
  const spelling = listedSpelling(id);
  if (spelling === undefined) return undefined;
  if (EXCEPTION_IDS.has(spelling)) return exceptionAsLicense(spelling);
  const plus = text.slice(id.length);
  if (DEPRECATED_IDS.has(spelling)) return deprecated(spelling + plus);
  return { code: 'license/case', message: say.case(spelling + plus) };
}

/** Known short forms take precedence over any other interpretation. */
function aliased(text: string): Remark | undefined {
  const ids = aliasedIds(text);
  if (ids.length === 0) return undefined;
  return { code: 'license/name', message: say.shortForm(text, ids) };
}

function ownReference(text: string): Remark | undefined {
  if (!/^(?:DocumentRef|LicenseRef)-/i.test(text)) return undefined;
  return { code: 'license/unknown-id', message: say.ownReference(text) };
}

/** For a name in the SPDX list: names may contain any word, even such that sound like "no licence". */
export function namedRemark(text: string): Remark | undefined {
  const named = namedLicenses(text);
  if (!named || named.isComplete) return named && suggestion(text, named);
  const suggested = suggestLicenses(text);
  const isBetter = suggested.isComplete && suggested.ids.length > 0;
  return suggestion(text, isBetter ? suggested : named);
}

function likelyMeant(text: string): Remark | undefined {
  const suggested = suggestLicenses(text);
  return suggested.ids.length === 0 ? nameOfException(text) : suggestion(text, suggested);
}

function suggestion(text: string, { ids, isComplete }: Suggestion): Remark {
  if (!isComplete) return incomplete(text, ids);
  const likely = ids.slice(0, 3);
  const isName = /\s/.test(text);
  if (isName) return { code: 'license/name', message: say.name(text, likely) };
  const near = ids.includes('Unlicense') ? say.nearUnlicense : say.near;
  return { code: 'license/unknown-id', message: near(text, likely) };
}

function incomplete(text: string, ids: readonly string[]): Remark {
  const lacks = nameWords(text).version === '' ? say.noVersion : say.noVariant;
  return { code: 'license/incomplete', message: lacks(text, ids, legend(ids)) };
}

/** One-letter variants need an explanation. */
function legend(ids: readonly string[]): string {
  const variants = ids.filter((id) => /^CERN-OHL-[PSW]-2\.0/.test(id));
  return variants.length > 1 ? say.variants : '';
}

/** "Solderpad Hardware License v2.1" is an exception despite its name. */
function nameOfException(text: string): Remark | undefined {
  const { words, version } = nameWords(text);
  const id = [...EXCEPTION_IDS].find((known) => {
    const other = nameWords(known);
    return other.version === version && [...other.words].join(' ') === [...words].join(' ');
  });
  return id === undefined ? undefined : exceptionAsLicense(id);
}

function unknown(text: string): Remark {
  return { code: 'license/unknown-id', message: say.unknown(text) };
}
