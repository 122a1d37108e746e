import { href, path } from '../../../schemas/address.ts';
import { searchAddress } from '../address.ts';
import { element } from '../../../lib/element.ts';

/** A link that searches; the field takes it over where it is, so that no page is loaded. */
export function queryLink(query: string): HTMLAnchorElement {
  const address = searchAddress(href(path.search), query);
  return element('a', { href: address, 'data-search-for': query, 'data-search-item': '' }, query);
}
