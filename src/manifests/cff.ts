/** `CITATION.cff` 1.0 to 1.2 (https://citation-file-format.github.io). */
import { manifestFaults as say } from '#messages/manifests.ts';
import { isMapping } from '../lib/is-mapping.ts';
import { defined, definedOrNothing, filledList } from '../lib/defined.ts';
import type { ManifestFields } from '../schemas/manifest/fields.ts';
import { at, each, isAbsent, note, type Item } from '../schemas/manifest/node.ts';
import { noteSchemaVersion, noteUnknownKeys } from './keys.ts';
import { takeLicense, takeLicenses } from './licenses.ts';
import { takeAuthors } from './people.ts';
import { packagesIn } from './packages.ts';
import type { FileReading } from '../schemas/manifest/reading.ts';
import { summaryOf, takeLine, takeParagraphs } from './text.ts';
import { doiIn, swhidIn, takeAddress, takeDay, takeDoi, takeYear } from './values.ts';

const KEYS = new Set(
  `cff-version message title authors abstract commit contact date-released doi identifiers keywords license
  license-url preferred-citation references repository repository-artifact repository-code type url version`.split(
    /\s+/,
  ),
);

/** Data of the work itself, except for how to cite it, where there is a `preferred-citation`. */
export function readCff(root: Item): FileReading {
  noteUnknownKeys(root, KEYS, 'CITATION.cff');
  noteSchemaVersion(at(root, 'cff-version'), /^1\.[012](?:\.\d)?$/, say.schemaVersion('1.2.0'));
  const description = takeParagraphs(at(root, 'abstract'));
  const preferred = at(root, 'preferred-citation');
  const license = licenseOf(at(root, 'license'));
  const fields = defined({
    ...nameOrTitle(at(root, 'title')),
    summary: summaryOf(description),
    description,
    licenses: license ? { unspecified: [license] } : undefined,
    links: definedOrNothing({ homepage: takeAddress(at(root, 'url')) }),
    publications: filledList([publicationOf(preferred)]),
    identifiers: identifiersOf(root),
    packages: packagesIn([artifactOf(root), ...otherIdentifiers(root)]),
    releaseDate: takeDay(at(root, 'date-released')),
    citation: citationOf(preferred) ?? citationOf(root),
    version: takeLine(at(root, 'version'), 60),
  });
  return { fields };
}

/** A short title is the name; a long one becomes the title. */
export function nameOrTitle(item: Item): Pick<ManifestFields, 'name' | 'title'> {
  const text = takeLine(item, 120);
  if (!text) return {};
  return text.length <= 80 ? { name: text } : { title: text };
}

/** By the format, a list means a choice (OR). */
function licenseOf(item: Item): string | undefined {
  if (!Array.isArray(item.value)) return takeLicense(item);
  return takeLicenses(item)
    ?.map((one) => (/ AND /.test(one) ? `(${one})` : one))
    .join(' OR ');
}

function otherIdentifiers(root: Item): string[] {
  return each(at(root, 'identifiers')).map((item) => takeLine(at(item, 'value'), 300) ?? '');
}

/** "The URL of the work in a build artifact/binary repository", which may also be one for files. */
function artifactOf(root: Item): string | undefined {
  return takeLine(at(root, 'repository-artifact'), 300);
}

function identifiersOf(root: Item) {
  const others = otherIdentifiers(root);
  const doi = takeDoi(at(root, 'doi')) ?? first(others, doiIn);
  return definedOrNothing({ doi, swhid: first(others, swhidIn) });
}

function first(texts: readonly string[], read: (text: string) => string | undefined) {
  return texts.map(read).find((found) => found !== undefined);
}

function citationOf(item: Item): ManifestFields['citation'] {
  if (!isMapping(item.value)) return undefined;
  const authors = takeAuthors(at(item, 'authors'));
  if (!authors) return undefined;
  return compactCitation({
    authors,
    title: takeLine(at(item, 'title'), 250),
    year: yearOf(item),
    version: takeLine(at(item, 'version'), 60),
    doi: takeDoi(at(item, 'doi')),
    url: takeAddress(at(item, 'url')),
  });
}

type CitationFields = Exclude<ManifestFields['citation'], string | undefined>;

/** Drops unknown values, but keeps the authors, which a citation needs. */
export function compactCitation({ authors, ...others }: CitationFields): CitationFields {
  return { authors, ...defined(others) };
}

function yearOf(item: Item): number | undefined {
  const year = at(item, 'year');
  return isAbsent(year) ? takeYear(at(item, 'date-released')) : takeYear(year);
}

function publicationOf(item: Item) {
  if (isAbsent(item)) return undefined;
  if (!isMapping(item.value)) return note(item, 'manifest/type', say.reference);
  const kind = takeLine(at(item, 'type'), 60);
  if (kind === 'software' || kind?.startsWith('software-')) return undefined;
  const title = takeLine(at(item, 'title'), 250);
  const doi = takeDoi(at(item, 'doi'));
  const url = doi ? undefined : takeAddress(at(item, 'url'));
  return title && (doi ?? url) ? { title, ...defined({ doi, url }) } : undefined;
}
