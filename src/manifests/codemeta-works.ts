/** The parts of CodeMeta about works: identifiers, publications and how to cite the software. */
import { manifestFaults as say } from '#messages/manifests.ts';
import { isMapping } from '../lib/is-mapping.ts';
import { defined, definedOrNothing } from '../lib/defined.ts';
import { compactCitation } from './cff.ts';
import type { ManifestFields, NamedImage } from '../schemas/manifest/fields.ts';
import { at, each, firstAt, note, type Item } from '../schemas/manifest/node.ts';
import { series } from '#messages/grammar.ts';
import { takeLicense } from './licenses.ts';
import { packagesIn } from './packages.ts';
import { takeAuthors } from './people.ts';
import { quietLine, takeLine } from './text.ts';
import { doiIn, swhidIn, takeAddressIfAny, takePictureIfAny, takeYear } from './values.ts';

export const IDENTIFIERS = ['identifier', '@id', 'sameAs'];

/** What keys state that hold identifiers or addresses, as texts or as objects. */
export function textsAt(thing: Item, keys: readonly string[]): string[] {
  return keys.flatMap((key) =>
    each(at(thing, key)).flatMap((item) => textOfIdentifier(item) ?? []),
  );
}

export const PACKAGES = [...IDENTIFIERS, 'downloadUrl', 'url'];

/** Package URLs, and pages of registries, where the file says that it is the same work or can be got there. */
export function packagesOf(thing: Item): string[] | undefined {
  return packagesIn(textsAt(thing, PACKAGES));
}

/** DOI and SWHID, from any of several keys. Other identifiers are ignored. */
export function identifiersOf(thing: Item) {
  const texts = textsAt(thing, IDENTIFIERS);
  const pick = (read: (text: string) => string | undefined) =>
    texts.map(read).find((found) => found !== undefined);
  return definedOrNothing({ doi: pick(doiIn), swhid: pick(swhidIn) });
}

function textOfIdentifier(item: Item): string | undefined {
  if (!isMapping(item.value)) return quietLine(item);
  return quietLine(firstAt(item, 'value', '@id', 'url', '@value'));
}

/** A publication with title and address; many files give the address alone. */
export function publicationOf(item: Item) {
  const title = isMapping(item.value)
    ? takeLine(firstAt(item, 'name', 'headline', 'title'), 250)
    : undefined;
  const doi = identifiersOf(item)?.doi;
  const url = doi ? undefined : takeAddressIfAny(at(item, 'url'));
  if (title && (doi ?? url)) return { title, ...defined({ doi, url }) };
  return note(item, 'manifest/incomplete', say.publication);
}

export function citationOf(thing: Item): ManifestFields['citation'] {
  const authors = takeAuthors(firstAt(thing, 'author', 'creator'));
  if (!authors) return undefined;
  return compactCitation({
    authors,
    title: takeLine(firstOf(at(thing, 'name')), 250),
    year: takeYear(firstOf(firstAt(thing, 'datePublished', 'dateModified'))),
    version: takeLine(firstOf(firstAt(thing, 'softwareVersion', 'version')), 60),
    doi: identifiersOf(thing)?.doi,
    url: takeAddressIfAny(firstOf(at(thing, 'url'))),
  });
}

/** A picture as a plain address, or as ImageObject of schema.org. */
export function pictureOf(item: Item): NamedImage | undefined {
  if (!isMapping(item.value)) return takePictureIfAny(item);
  const place = takePictureIfAny(firstAt(item, 'contentUrl', 'url', '@id'));
  if (place === undefined) return undefined;
  const said = definedOrNothing({
    alt: takeLine(firstOf(firstAt(item, 'caption', 'description')), 300),
    credit: takeLine(firstOf(at(item, 'creditText')), 160) ?? makersOf(item),
    license: takeLicense(firstOf(at(item, 'license'))),
  });
  return said ? { place, ...said } : place;
}

function makersOf(item: Item): string | undefined {
  const names = takeAuthors(firstAt(item, 'author', 'creator', 'copyrightHolder'));
  const credit = names && series(names);
  return credit && credit.length <= 160 ? credit : undefined;
}

function firstOf(item: Item): Item {
  return each(item)[0] ?? item;
}
