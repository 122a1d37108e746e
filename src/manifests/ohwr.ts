/** `.ohwr.yaml` 1.0.0, the manifest of the Open Hardware Repository (https://ohwr.org). */
import { manifestFaults as say } from '#messages/manifests.ts';
import { isMapping } from '../lib/is-mapping.ts';
import { defined, definedOrNothing, filledList } from '../lib/defined.ts';
import { at, each, firstAt, note, type Item } from '../schemas/manifest/node.ts';
import { noteSchemaVersion, noteUnknownKeys } from './keys.ts';
import { takeLicenses } from './licenses.ts';
import type { FileReading } from '../schemas/manifest/reading.ts';
import { summaryOf, takeLine, takeParagraphs } from './text.ts';
import { takeAddress, takePicture } from './values.ts';

const KEYS = new Set([
  'version',
  'name',
  'description',
  'website',
  'licenses',
  'images',
  'documentation',
  'issues',
  'latest_release',
  'forum',
  'newsfeed',
  'links',
]);

/** The format lists licences without their part, and gives its description as an address. */
export function readOhwr(root: Item): FileReading {
  noteUnknownKeys(root, KEYS, '.ohwr.yaml');
  noteSchemaVersion(at(root, 'version'), /^1\.0\.0$/, say.schemaVersion('1.0.0'));
  const description = at(root, 'description');
  const isElsewhere = isPlace(String(description.value).trim());
  const text = isElsewhere ? undefined : takeParagraphs(description);
  const licenses = takeLicenses(at(root, 'licenses'));
  const newsfeed = takeAddress(at(root, 'newsfeed'));
  const fields = defined({
    name: takeLine(at(root, 'name'), 80),
    summary: summaryOf(text),
    description: text,
    licenses: licenses && { unspecified: licenses },
    links: linksOf(root, newsfeed),
    images: filledList(each(at(root, 'images')).map(takePicture)),
  });
  const elsewhere = isElsewhere ? takeAddress(description) : undefined;
  return { fields, further: defined({ description: elsewhere, newsfeed }) };
}

/** True for an address, and for the path of a file in the repository. */
function isPlace(text: string): boolean {
  return /^(?:\w+:\/\/\S+|[\w./-]+\.(?:md|markdown|rst|txt|adoc))$/i.test(text);
}

function linksOf(root: Item, newsfeed: string | undefined) {
  return definedOrNothing({
    homepage: takeAddress(at(root, 'website')),
    documentation: takeAddress(at(root, 'documentation')),
    issues: takeAddress(at(root, 'issues')),
    releases: takeAddress(at(root, 'latest_release')),
    forum: takeAddress(at(root, 'forum')),
    newsfeed,
    others: filledList(each(at(root, 'links')).map(takeLink)),
  });
}

function takeLink(item: Item): { label: string; url: string } | undefined {
  if (!isMapping(item.value)) {
    return note(item, 'manifest/type', say.link);
  }
  const label = takeLine(firstAt(item, 'name', 'label', 'title'), 60);
  const url = takeAddress(at(item, 'url'));
  if (label && url) return { label, url };
  return note(item, 'manifest/incomplete', say.linkParts);
}
