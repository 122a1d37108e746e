import { writeAddress } from '../../features/facets/address.ts';
import type { CatalogueIndex } from '../../features/facets/item.ts';
import { type FilterState, withFacet } from '../../features/facets/state.ts';

/** Updates the links of the kinds, so that each keeps the current search. */
export function showKindTabs(
  root: HTMLElement,
  { facets }: CatalogueIndex,
  state: FilterState,
  counts: readonly number[],
): void {
  const chosen = state.chosen.kind ?? [];
  const all = counts.reduce((sum, count) => sum + count, 0);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.kind-tabs a')) {
    const place = facets.kind.findIndex(({ id }) => link.classList.contains(id));
    const value = facets.kind[place];
    const query = writeAddress(withFacet(state, 'kind', value ? [value.id] : []));
    link.dataset['go'] = query;
    link.href = location.pathname + query;
    const isCurrent = value ? chosen.length === 1 && chosen[0] === value.id : chosen.length === 0;
    if (isCurrent) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const count = link.querySelector('.data');
    if (count) count.textContent = String(isAll(link) ? all : (counts[place] ?? 0));
  }
}

/** The tab for all kinds has no class of a kind. */
function isAll(link: HTMLAnchorElement): boolean {
  return link.className === '';
}
