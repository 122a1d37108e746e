import type { Publication } from '../exports/project-json.ts';
import type { CardSite } from './embed/card.ts';
import { href, isShared } from '../schemas/address.ts';
import type { PublicationAddress } from '../schemas/publication.ts';
import { getInterfaceLocale, getSite } from './site.ts';

/** The site as issuer of data files. */
export interface Issuer extends Publication, CardSite {}

/**
 * The issuer for a site at that address.
 *
 * @param root path of what its languages share.
 */
export function issuerAt({ origin, base }: PublicationAddress, root = base): Issuer {
  const { title, licenses } = getSite();
  return {
    title,
    locale: getInterfaceLocale(),
    license: licenses.data,
    addressOf: (place) =>
      new URL(href(place, root !== base && isShared(place) ? root : base), origin).href,
  };
}
