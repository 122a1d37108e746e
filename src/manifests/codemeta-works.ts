/** The parts of CodeMeta that name works: identifiers, publications and how to cite the software. */
import { manifestFaults as say } from '#messages/manifests.ts';
import { isMapping } from '../lib/is-mapping.ts';
import { defined, definedOrNothing } from '../lib/defined.ts';
import { compactCitation } from './cff.ts';
import type { ManifestFields } from '../schemas/manifest/fields.ts';
import { at, each, firstAt, note, type Item } from '../schemas/manifest/node.ts';
import { takeAuthors } from './people.ts';
import { quietLine, takeLine } from './text.ts';
import { doiIn, swhidIn, takeAddressIfAny, takeYear } from './values.ts';

/** DOI and SWHID, wherever the file keeps them. Other identifiers are no fault. */
export function identifiersOf(thing: Item) {
  const texts = ['identifier', '@id', 'sameAs'].flatMap((key) =>
    each(at(thing, key)).flatMap((item) => textOfIdentifier(item) ?? []),
  );
  const pick = (read: (text: string) => string | undefined) =>
    texts.map(read).find((found) => found !== undefined);
  return definedOrNothing({ doi: pick(doiIn), swhid: pick(swhidIn) });
}

function textOfIdentifier(item: Item): string | undefined {
  if (!isMapping(item.value)) return quietLine(item);
  return quietLine(firstAt(item, 'value', '@id', 'url', '@value'));
}

/** A publication needs a title and a place; many files give the address alone. */
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

function firstOf(item: Item): Item {
  return each(item)[0] ?? item;
}
