/** `.zenodo.json`, with which Zenodo describes the archive of a release (https://help.zenodo.org). */
import { defined, definedOrNothing } from '../lib/defined.ts';
import { compactCitation, nameOrTitle } from './cff.ts';
import type { ManifestFields } from '../schemas/manifest/fields.ts';
import { at, type Item } from '../schemas/manifest/node.ts';
import { noteMistypedKeys } from './keys.ts';
import { takeLicense } from './licenses.ts';
import { takeAuthors } from './people.ts';
import type { FileReading } from '../schemas/manifest/reading.ts';
import { summaryOf, takeLine, takeParagraphs } from './text.ts';
import { takeDay, takeDoi, takeYear } from './values.ts';

const KEYS = new Set('title description license doi publication_date creators version'.split(' '));

/** The description is HTML, as Zenodo requires. */
export function readZenodo(root: Item): FileReading {
  noteMistypedKeys(root, KEYS, '.zenodo.json');
  const description = takeParagraphs(at(root, 'description'));
  const license = takeLicense(at(root, 'license'));
  const fields = defined({
    ...nameOrTitle(at(root, 'title')),
    summary: summaryOf(description),
    description,
    licenses: license ? { unspecified: [license] } : undefined,
    identifiers: definedOrNothing({ doi: takeDoi(at(root, 'doi')) }),
    releaseDate: takeDay(at(root, 'publication_date')),
    citation: citationOf(root),
    version: takeLine(at(root, 'version'), 60),
  });
  return { fields };
}

function citationOf(root: Item): ManifestFields['citation'] {
  const authors = takeAuthors(at(root, 'creators'));
  if (!authors) return undefined;
  return compactCitation({
    authors,
    title: takeLine(at(root, 'title'), 250),
    year: takeYear(at(root, 'publication_date')),
    version: takeLine(at(root, 'version'), 60),
    doi: takeDoi(at(root, 'doi')),
  });
}
