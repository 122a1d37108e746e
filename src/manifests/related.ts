/** Related works that a manifest gives by address. */
import { isMapping } from '../lib/is-mapping.ts';
import { defined, filledList } from '../lib/defined.ts';
import type { ManifestFields } from '../schemas/manifest/fields.ts';
import { each, firstAt, type Item } from '../schemas/manifest/node.ts';
import { takeAddressIfAny } from './values.ts';

type Related = NonNullable<ManifestFields['related']>[number];

/** The works by type of relation. Names without an address are skipped, since they are ambiguous. */
export function relatedWorks(items: Partial<Record<Related['type'], Item>>): Related[] | undefined {
  const works = Object.entries(defined(items)).flatMap(([type, item]) =>
    each(item).map((one): Related | undefined => {
      const place = isMapping(one.value) ? firstAt(one, 'codeRepository', 'url', '@id') : one;
      const url = takeAddressIfAny(place);
      return url ? { type: type as Related['type'], url } : undefined;
    }),
  );
  return filledList(works);
}
