/** `publiccode.yml` 0.2 to 0.7 (https://yml.publiccode.tools). */
import { manifestFaults as say } from '#messages/manifests.ts';
import { defined, definedOrNothing, filledList } from '../lib/defined.ts';
import { at, each, keysOf, note, within, type Item } from '../schemas/manifest/node.ts';
import { noteSchemaVersion, noteUnknownKeys } from './keys.ts';
import { takeLicense } from './licenses.ts';
import type { FileReading } from '../schemas/manifest/reading.ts';
import { firstSection } from './markdown.ts';
import { relatedWorks } from './related.ts';
import { summaryOf, takeLine, takeParagraphs } from './text.ts';
import { takeAddress, takePictureIfAny, takeDay } from './values.ts';
import type { Status } from '../schemas/entry.ts';
import { own } from '../lib/records.ts';

const KEYS = new Set(
  `publiccodeYmlVersion name applicationSuite url landingURL isBasedOn softwareVersion releaseDate logo
  monochromeLogo platforms categories usedBy fundedBy roadmap developmentStatus softwareType organisation supports
  intendedAudience description legal maintenance localisation dependsOn inputTypes outputTypes IT it`.split(
    /\s+/,
  ),
);

const VERSIONS = /^(?:0|0\.2(?:\.[012])?|0\.[3457](?:\.0)?|1)$/;

const STATUSES: Readonly<Record<string, Status>> = {
  concept: 'concept',
  development: 'wip',
  beta: 'wip',
  stable: 'active',
  obsolete: 'unsupported',
};

/** The format describes software only, in one or more languages. */
export function readPubliccode(root: Item): FileReading {
  noteUnknownKeys(root, KEYS, 'publiccode.yml');
  noteSchemaVersion(at(root, 'publiccodeYmlVersion'), VERSIONS, say.schemaVersionAs('0.7'));
  const text = languageOf(at(root, 'description'));
  const license = takeLicense(within(at(root, 'legal'), 'license'));
  const description = takeParagraphs(within(text, 'longDescription'));
  const short = takeParagraphs(within(text, 'shortDescription'));
  const fields = defined({
    name: takeLine(at(root, 'name'), 80),
    summary: short ? shortOf(text, short) : summaryOf(firstSection(description ?? '')),
    description: description ?? short,
    status: statusOf(root),
    licenses: license ? { software: license } : undefined,
    links: definedOrNothing({
      homepage: takeAddress(at(root, 'landingURL')),
      documentation: takeAddress(within(text, 'documentation')),
    }),
    version: takeLine(at(root, 'softwareVersion'), 60),
    releaseDate: takeDay(at(root, 'releaseDate')),
    related: relatedWorks({ 'based-on': at(root, 'isBasedOn') }),
    images: filledList(each(within(text, 'screenshots')).map(takePictureIfAny)),
  });
  return { fields };
}

/** A short description that is too long for a summary is noted. */
function shortOf(text: Item, short: string): string | undefined {
  const item = within(text, 'shortDescription');
  return summaryOf(short) ?? note(item, 'manifest/value', say.shorten(160));
}

/** English if there is any, else the first language of the file. */
export function languageOf(description: Item): Item {
  const languages = keysOf(description);
  const wanted = languages.find((key) => /^en(?:g|[-_].*)?$/i.test(key)) ?? languages[0];
  return within(description, wanted ?? 'en');
}

function statusOf(root: Item): Status | undefined {
  const item = at(root, 'developmentStatus');
  const word = takeLine(item, 60)?.toLowerCase();
  if (!word) return undefined;
  const status = own(STATUSES, word);
  if (!status) return note(item, 'manifest/value', say.oneOf(Object.keys(STATUSES)));
  const isKept = within(at(root, 'maintenance'), 'type').value !== 'none';
  return status === 'active' && !isKept ? 'unsupported' : status;
}
