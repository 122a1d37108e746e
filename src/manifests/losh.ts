/** Open Know-How manifest in TOML: OKH-LOSH 1.0 and 2.x (https://github.com/OPEN-NEXT/OKH-LOSH). */
import { isMapping } from '../lib/is-mapping.ts';
import { defined, definedOrNothing, filledList } from '../lib/defined.ts';
import { at, each, type Item } from '../schemas/manifest/node.ts';
import { noteMistypedKeys } from './keys.ts';
import { takeLicense } from './licenses.ts';
import type { FileReading } from '../schemas/manifest/reading.ts';
import { quietLine, summaryOf, takeLine, takeParagraphs } from './text.ts';
import { takeAddressIfAny, takeDay, takePictureIfAny } from './values.ts';

const KEYS = new Set(
  'name function license user-manual release attestation version timestamp image'.split(' '),
);

/** Many keys hold an address or a path within the repository; only addresses are taken. */
export function readLosh(file: Item): FileReading {
  const root = withHyphens(file);
  noteMistypedKeys(root, KEYS, 'OKH-LOSH');
  const description = takeParagraphs(at(root, 'function'));
  const license = takeLicense(at(root, 'license'));
  const fields = defined({
    name: takeLine(at(root, 'name'), 80),
    summary: summaryOf(description),
    description,
    licenses: license ? { hardware: license } : undefined,
    links: definedOrNothing({
      documentation: takeAddressIfAny(at(root, 'user-manual')),
      releases: takeAddressIfAny(at(root, 'release')),
    }),
    identifiers: definedOrNothing({ oshwa: oshwaOf(at(root, 'attestation')) }),
    version: takeLine(at(root, 'version'), 60),
    releaseDate: takeDay(at(root, 'timestamp')),
    images: filledList(each(at(root, 'image')).map(imageOf)),
  });
  return { fields };
}

/** Version 2.4 has a table for each image. */
function imageOf(item: Item): string | undefined {
  return takePictureIfAny(isMapping(item.value) ? at(item, 'location') : item);
}

/** The certificate page of the Open Source Hardware Association ends in its id. */
function oshwaOf(attestations: Item): string | undefined {
  const certificate = /^https?:\/\/certification\.oshwa\.org\/([a-z]{2}\d{6})(?:\.html)?\/?$/i;
  return each(attestations)
    .map((item) => certificate.exec(quietLine(item) ?? '')?.[1]?.toUpperCase())
    .find((id) => id !== undefined);
}

/** Some files write `userManual` or `user_manual` for `user-manual`. */
export function withHyphens(item: Item): Item {
  if (!isMapping(item.value)) return item;
  const pairs = Object.entries(item.value).map(([key, value]) => [hyphenated(key), value] as const);
  return { ...item, value: Object.fromEntries(pairs) };
}

function hyphenated(key: string): string {
  return key
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}
