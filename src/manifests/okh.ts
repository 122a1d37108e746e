/** Open Know-How manifest 1.0 in YAML (https://openknowhow.org). Most files have five keys. */
import { isMapping } from '../lib/is-mapping.ts';
import { defined, definedOrNothing, filledList } from '../lib/defined.ts';
import { nameOrTitle } from './cff.ts';
import { at, each, type Item } from '../schemas/manifest/node.ts';
import { noteMistypedKeys } from './keys.ts';
import { takeLicense } from './licenses.ts';
import type { FileReading } from '../schemas/manifest/reading.ts';
import { isStatus } from './status.ts';
import { quietLine, summaryOf, takeLine, takeParagraphs } from './text.ts';
import { takeAddress, takeAddressIfAny, takePictureIfAny } from './values.ts';

const KEYS = new Set(
  'title description development-stage license project-link documentation-home version image'.split(
    ' ',
  ),
);

/** `date-created` and `date-updated` are those of the manifest, so no date of the project is taken from them. */
export function readOkh(root: Item): FileReading {
  noteMistypedKeys(root, KEYS, 'Open Know-How');
  const description = takeParagraphs(at(root, 'description'));
  const stage = quietLine(at(root, 'development-stage'))?.toLowerCase();
  const fields = defined({
    ...nameOrTitle(at(root, 'title')),
    summary: summaryOf(description),
    description,
    status: stage && isStatus(stage) ? stage : undefined,
    licenses: licensesOf(at(root, 'license')),
    links: definedOrNothing({
      homepage: takeAddress(at(root, 'project-link')),
      documentation: takeAddressIfAny(at(root, 'documentation-home')),
    }),
    version: takeLine(at(root, 'version'), 60),
    images: filledList(each(at(root, 'image')).map(takePictureIfAny)),
  });
  return { fields };
}

/** A licence without a part is for the hardware, which the format describes. */
function licensesOf(item: Item) {
  if (!isMapping(item.value)) return definedOrNothing({ hardware: takeLicense(item) });
  return definedOrNothing({
    hardware: takeLicense(at(item, 'hardware')),
    software: takeLicense(at(item, 'software')),
    documentation: takeLicense(at(item, 'documentation')),
  });
}
