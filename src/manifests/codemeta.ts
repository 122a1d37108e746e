/** `codemeta.json` 2 and 3 (https://codemeta.github.io). Any property may be a value, a list or an object. */
import { manifestFaults as say } from '#messages/manifests.ts';
import { isMapping } from '../lib/is-mapping.ts';
import { defined, definedOrNothing, filledList } from '../lib/defined.ts';
import { nameOrTitle } from './cff.ts';
import {
  citationOf,
  identifiersOf,
  packagesOf,
  pictureOf,
  publicationOf,
} from './codemeta-works.ts';
import { at, each, firstAt, note, type Item } from '../schemas/manifest/node.ts';
import { noteMistypedKeys } from './keys.ts';
import { takeLicenses } from './licenses.ts';
import type { FileReading } from '../schemas/manifest/reading.ts';
import { relatedWorks } from './related.ts';
import { takeStatus } from './status.ts';
import { summaryOf, takeLine, takeParagraphs } from './text.ts';
import { takeAddress, takeDay, takeYear } from './values.ts';

const KEYS = new Set(
  `name description developmentStatus license url softwareHelp issueTracker downloadUrl dateCreated datePublished
  referencePublication identifier author softwareVersion version isBasedOn softwareRequirements isPartOf image`.split(
    /\s+/,
  ),
);

/** Reads the main object of the file. */
export function readCodemeta(root: Item): FileReading {
  noteContext(root);
  const thing = describedThing(root);
  noteMistypedKeys(thing, KEYS, 'codemeta.json');
  const description = takeParagraphs(one(at(thing, 'description')));
  const licenses = takeLicenses(at(thing, 'license'));
  const [license, ...more] = licenses ?? [];
  const fields = defined({
    ...nameOrTitle(one(at(thing, 'name'))),
    summary: summaryOf(description),
    description,
    status: takeStatus(one(at(thing, 'developmentStatus'))),
    licenses:
      license === undefined
        ? undefined
        : more.length === 0
          ? { software: license }
          : { unspecified: [license, ...more] },
    links: linksOf(thing),
    since: takeYear(one(at(thing, 'dateCreated'))),
    publications: filledList(each(at(thing, 'referencePublication')).map(publicationOf)),
    identifiers: identifiersOf(thing),
    packages: packagesOf(thing),
    releaseDate: takeDay(one(at(thing, 'datePublished'))),
    citation: citationOf(thing),
    version: takeLine(one(firstAt(thing, 'softwareVersion', 'version')), 60),
    related: relatedWorks({
      'based-on': at(thing, 'isBasedOn'),
      'depends-on': at(thing, 'softwareRequirements'),
      'part-of': at(thing, 'isPartOf'),
    }),
    images: filledList(each(at(thing, 'image')).map(pictureOf)),
  });
  return { fields };
}

function linksOf(thing: Item) {
  return definedOrNothing({
    homepage: takeAddress(one(at(thing, 'url'))),
    documentation: takeAddress(one(at(thing, 'softwareHelp'))),
    issues: takeAddress(one(at(thing, 'issueTracker'))),
    releases: takeAddress(one(at(thing, 'downloadUrl'))),
  });
}

/** The first of several values. */
function one(item: Item): Item {
  return each(item)[0] ?? item;
}

function noteContext(root: Item): void {
  const context = at(root, '@context');
  const text = JSON.stringify(context.value ?? '').slice(0, 2_000);
  if (/codemeta/i.test(text)) return;
  note(context, 'manifest/schema-version', say.context('https://w3id.org/codemeta/3.0'));
}

/** The main object, with keys in the short form of the context. */
export function describedThing(root: Item): Item {
  return withPlainKeys(described(root));
}

/** In a graph, the first software, else the first object. */
function described(root: Item): Item {
  const things = each(at(root, '@graph'));
  const isSoftware = (item: Item) => /Software/.test(String(at(item, '@type').value));
  return things.find(isSoftware) ?? things[0] ?? root;
}

/** `schema:name` and `https://schema.org/name` are the same key as `name`. */
function withPlainKeys(item: Item): Item {
  if (!isMapping(item.value)) return item;
  const pairs = Object.entries(item.value).map(([key, value]) => [plainKey(key), value] as const);
  const prefixed = pairs.filter(
    ([key]) => !isMapping(item.value) || !Object.hasOwn(item.value, key),
  );
  return { ...item, value: Object.fromEntries([...prefixed, ...Object.entries(item.value)]) };
}

function plainKey(key: string): string {
  return key.replace(
    /^(?:schema:|codemeta:|https?:\/\/schema\.org\/|https?:\/\/[^/]+\/codemeta\/?)/,
    '',
  );
}
