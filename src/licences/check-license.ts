/** One operand of an expression: an id of the SPDX list, or what its author wrote instead. */
import { aliasedIds } from './aliases.ts';
import { deprecated, exceptionAsLicense, orLater } from './check-listed.ts';
import { absent, notALicense, separated } from './check-phrase.ts';
import { choice, type Remark } from './finding.ts';
import { DEPRECATED_IDS, EXCEPTION_IDS, LICENSE_IDS, listedSpelling } from './ids.ts';
import { isOwnReference } from './own-reference.ts';
import { namedLicenses } from './names.ts';
import { suggestLicenses, type Suggestion } from './suggest.ts';
import { nameWords } from './words.ts';

/** What is wrong with the text of a licence; nothing when it can stand as it is. */
export function checkLicense(text: string): Remark | undefined {
  const id = text.replace(/\+$/, '');
  if (isOwnReference(text)) return undefined;
  if (LICENSE_IDS.has(id)) return orLater(text);
  if (DEPRECATED_IDS.has(id)) return deprecated(text);
  if (EXCEPTION_IDS.has(id)) return exceptionAsLicense(id);
  return (
    wrongCase(text, id) ??
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

function wrongCase(text: string, id: string): Remark | undefined {
  const spelling = listedSpelling(id);
  if (spelling === undefined) return undefined;
  if (EXCEPTION_IDS.has(spelling)) return exceptionAsLicense(spelling);
  const plus = text.slice(id.length);
  if (DEPRECATED_IDS.has(spelling)) return deprecated(spelling + plus);
  return { code: 'license/case', message: `Write "${spelling}${plus}" with these capitals.` };
}

/** A short form stands for what people mean by it, whatever else it looks like. */
function aliased(text: string): Remark | undefined {
  const ids = aliasedIds(text);
  if (ids.length === 0) return undefined;
  const message = `"${text}" is a short form. Write the SPDX id: ${choice(ids)}.`;
  return { code: 'license/name', message };
}

function ownReference(text: string): Remark | undefined {
  if (!/^(?:DocumentRef|LicenseRef)-/i.test(text)) return undefined;
  const message = `Write "LicenseRef-" and then letters, digits, dots and hyphens only, not "${text}".`;
  return { code: 'license/unknown-id', message };
}

/** For a name of the SPDX list: names may hold any word, also such as say that something is no licence. */
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
  const isName = /\s/.test(text);
  if (isName) {
    const message = `"${text}" is a name. Write the SPDX id: ${choice(ids.slice(0, 3))}.`;
    return { code: 'license/name', message };
  }
  const none = ids.includes('Unlicense') ? ' If there is no licence, leave the key out.' : '';
  const message = `"${text}" is not on the SPDX list. Did you mean ${choice(ids.slice(0, 3))}?${none}`;
  return { code: 'license/unknown-id', message };
}

function incomplete(text: string, ids: readonly string[]): Remark {
  const what = nameWords(text).version === '' ? 'which version' : 'which variant';
  const message = `"${text}" does not say ${what} it is. Write ${choice(ids)}${legend(ids)}.`;
  return { code: 'license/incomplete', message };
}

/** The one-letter variants say nothing by themselves. */
function legend(ids: readonly string[]): string {
  const variants = ids.filter((id) => /^CERN-OHL-[PSW]-2\.0/.test(id));
  return variants.length > 1
    ? ' (P is permissive, W weakly reciprocal, S strongly reciprocal)'
    : '';
}

/** "Solderpad Hardware License v2.1" is an exception too, whatever it is called. */
function nameOfException(text: string): Remark | undefined {
  const { words, version } = nameWords(text);
  const id = [...EXCEPTION_IDS].find((known) => {
    const other = nameWords(known);
    return other.version === version && [...other.words].join(' ') === [...words].join(' ');
  });
  return id === undefined ? undefined : exceptionAsLicense(id);
}

function unknown(text: string): Remark {
  const message =
    `"${text}" is not on the SPDX list (https://spdx.org/licenses/). For a licence that is not there, write ` +
    '"LicenseRef-" and a name, and keep its text in the repository.';
  return { code: 'license/unknown-id', message };
}
