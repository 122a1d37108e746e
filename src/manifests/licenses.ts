/** Licences in manifests: SPDX expressions, or the id in the address of a licence. */
import { manifestFaults as say } from '#messages/manifests.ts';
import { isMapping } from '../lib/is-mapping.ts';
import { checkExpression } from '../licences/check.ts';
import { parseExpression } from '../licences/expression.ts';
import { EXCEPTION_IDS, listedSpelling } from '../licences/ids.ts';
import { withoutPlus } from '../licences/plus.ts';
import { at, each, firstAt, isAbsent, note, type Item } from '../schemas/manifest/node.ts';
import { cleanLine, takeRaw } from './text.ts';

/** Noted, but the expression is taken as it is. */
const REMARKS = new Set(['license/not-osi-approved', 'license/unsuited']);

/**
 * One SPDX expression. Case is ignored in ids, as SPDX says. A name ("the MIT licence") is not an id: it is noted, with
 * a suggestion, and never guessed.
 */
export function takeLicense(item: Item): string | undefined {
  if (isMapping(item.value)) {
    const found = licenseIn(item);
    if (!isAbsent(found)) return takeLicense(found);
    return note(item, 'manifest/type', say.licence);
  }
  const text = cleanLine(takeRaw(item) ?? '');
  if (text === '' || /^(?:noassertion|none)$/i.test(text)) return undefined;
  if (text.length > 200) return note(item, 'manifest/license', say.noLicense);
  const expression = /^https?:\/\//i.test(text) ? idInAddress(text) : listedCase(text);
  if (expression === undefined) {
    return note(item, 'manifest/license', say.unknownLicense(shorten(text)));
  }
  return accept(item, expression);
}

/**
 * Several licences in a list; how they combine is not known. Undefined if any is invalid: a part of the list would
 * promise more than the project grants.
 */
export function takeLicenses(item: Item): string[] | undefined {
  const listed = each(item);
  const found = listed.map(takeLicense);
  const known = found.filter((one) => one !== undefined);
  return known.length > 0 && known.length === listed.length ? [...new Set(known)] : undefined;
}

function licenseIn(item: Item): Item {
  const found = firstAt(item, 'spdx', 'spdx-id', 'identifier', 'id', '@id', 'url', 'name', 'title');
  return isMapping(found.value) ? at(found, '@value') : found;
}

function accept(item: Item, expression: string): string | undefined {
  const found = checkExpression(expression, 'software').filter(({ code }) => !REMARKS.has(code));
  const fault = found.find(({ code }) => code !== 'license/deprecated-id');
  if (fault) return note(item, 'manifest/license', shorten(fault.message, 300));
  if (found[0]) note(item, 'manifest/license-deprecated', shorten(found[0].message, 300));
  return expression;
}

/** Spells every id as in the SPDX list; the rest of the text stays. */
function listedCase(text: string): string {
  if (!parseExpression(text).ok) return text;
  return text.replaceAll(/[\w.-]+/g, (word) =>
    /^(?:AND|OR|WITH)$|LicenseRef-/.test(word) ? word : (listedSpelling(word) ?? word),
  );
}

const CC =
  /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)(?:\/|\/(?:legalcode|deed)\S*)?$/i;
const CC0 = /^https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/\S*)?$/i;
const LISTED =
  /^https?:\/\/(?:www\.)?(?:spdx\.org\/licenses|opensource\.org\/licenses?)\/([\w.+-]+?)(?:\.(?:html|json|txt))?\/?$/i;

/** The id in an address of SPDX, of the Open Source Initiative if it ends in the id, or of Creative Commons. */
function idInAddress(address: string): string | undefined {
  if (CC0.test(address)) return 'CC0-1.0';
  const [, kind, version] = CC.exec(address) ?? [];
  const id = kind && version ? `CC-${kind}-${version}` : LISTED.exec(address)?.[1];
  const listed = id && listedSpelling(withoutPlus(id));
  return listed && !EXCEPTION_IDS.has(listed) ? listed + (id.endsWith('+') ? '+' : '') : undefined;
}

function shorten(text: string, max = 80): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}
