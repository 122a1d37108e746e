/** Addresses, dates and identifiers in manifests. Each is parsed and returned, or noted and left out. */
import { manifestFaults as say } from '#messages/manifests.ts';
import { isMapping } from '../lib/is-mapping.ts';
import { DOI_PATTERN, isDay, isWebAddress, PICTURE_PATH } from '../schemas/patterns.ts';
import { firstAt, isAbsent, note, type Item } from '../schemas/manifest/node.ts';
import { cleanLine, takeRaw } from './text.ts';

/** An address, plain or as `url`, `@id`, `uri` or `href` of an object. */
export function takeAddress(item: Item): string | undefined {
  if (isMapping(item.value)) {
    const found = addressIn(item);
    if (!isAbsent(found)) return takeAddress(found);
    return note(item, 'manifest/type', say.address);
  }
  const text = takeRaw(item)?.trim();
  if (!text) return undefined;
  if (text.length <= 2_000 && isPublicAddress(text)) return text;
  return note(item, 'manifest/value', say.httpsAddress);
}

function addressIn(item: Item): Item {
  const found = firstAt(item, 'url', '@id', 'uri', 'href', '@value');
  return isMapping(found.value) ? { ...found, value: undefined } : found;
}

/** True for a web address without user and password. */
export function isPublicAddress(text: string): boolean {
  if (!isWebAddress(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** An address; other values are ignored silently, for keys that may also hold a path within the repository. */
export function takeAddressIfAny(item: Item): string | undefined {
  const text = typeof item.value === 'string' ? item.value.trim() : undefined;
  return text && isPublicAddress(text) ? text : undefined;
}

/** The address of a picture, or its path in the repository; other values are ignored silently. */
export function takePictureIfAny(item: Item): string | undefined {
  return takeAddressIfAny(item) ?? picturePath(item);
}

/** The same for formats with addresses only: anything else is noted. */
export function takePicture(item: Item): string | undefined {
  return picturePath(item) ?? takeAddress(item);
}

function picturePath({ value }: Item): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return PICTURE_PATH.test(text) ? text : undefined;
}

/** A calendar day, also from an instant. */
export function takeDay(item: Item): string | undefined {
  const text = takeRaw(item)?.trim();
  if (!text) return undefined;
  const date = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text)?.[1];
  return date && isDay(date) ? date : note(item, 'manifest/value', say.day);
}

/** The year of a date of any precision. */
export function takeYear(item: Item): number | undefined {
  const text = takeRaw(item)?.trim();
  if (!text) return undefined;
  const year = Number(/^(\d{4})(?:$|-\d{2})/.exec(text)?.[1]);
  if (year >= 1950 && year <= 2100) return year;
  return note(item, 'manifest/value', say.dayOrYear);
}

/** A DOI with or without its resolver; an invalid one is noted. */
export function takeDoi(item: Item): string | undefined {
  const text = takeRaw(item);
  if (!text) return undefined;
  return doiIn(text) ?? note(item, 'manifest/value', say.doi);
}

/** The DOI in a text that is one. */
export function doiIn(text: string): string | undefined {
  const bare = cleanLine(text).replace(
    /^(?:https?:\/\/(?:(?:dx\.)?doi\.org|(?:www\.)?zenodo\.org\/doi)\/|doi:\s*)/i,
    '',
  );
  // Some append another identifier: "10.5281/zenodo.1; RRID:SCR_1".
  return [bare, bare.split(/[;,]?\s/)[0] ?? ''].find((doi) => DOI_PATTERN.test(doi));
}

/** The SWHID in a text that is one, or in an address that ends in one. */
export function swhidIn(text: string): string | undefined {
  return /(?:^|\/)(swh:1:(?:snp|rel|rev|dir|cnt):[0-9a-f]{40}(?:;\S+)?)\/?$/.exec(text.trim())?.[1];
}
