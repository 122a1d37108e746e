import { href, path } from '../../../schemas/address.ts';
import { searchAddress } from '../address.ts';
import { element } from '../../../lib/element.ts';

/** A link to a search; where there is a search field, a script fills it in without loading a page. */
export function queryLink(query: string): HTMLAnchorElement {
  const address = searchAddress(href(path.search), query);
  return element('a', { href: address, 'data-search-for': query, 'data-search-item': '' }, query);
}
