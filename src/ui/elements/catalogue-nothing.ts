/** The view for a search without results. */
import { writeAddress } from '../../features/facets/address.ts';
import type { CatalogueIndex } from '../../features/facets/item.ts';
import type { Constraint, NearSearch } from '../../features/facets/narrow.ts';
import { nearState } from '../../features/facets/near-state.ts';
import { cleared, facetsInUse, type FilterState } from '../../features/facets/state.ts';
import { facetMessages as t } from '#messages/facets.ts';
import { labelled, series } from '#messages/grammar.ts';
import { element } from '../../lib/element.ts';

/** Suggests filters to drop, and how to add a missing project. */
export function nothingFound(
  root: HTMLElement,
  index: CatalogueIndex,
  state: FilterState,
  near: readonly NearSearch[],
) {
  const asked: Constraint[] = [...(state.text ? (['text'] as const) : []), ...facetsInUse(state)];
  const only = asked.length === 1 ? asked[0] : undefined;
  const lines = near.map((search) => {
    const query = writeAddress(nearState(state, search));
    const label = t[search.way](wordsOf(search.constraint, index, state));
    const link = element('a', { href: location.pathname + query, 'data-go': query }, label);
    return element('li', {}, link, element('span', { class: 'data' }, t.entries(search.count)));
  });
  const clear = element(
    'button',
    { class: 'btn line', type: 'button', 'data-go': writeAddress(cleared(state)) },
    t.clearAll,
  );
  const add = element('a', { href: root.dataset['add'] }, t.add);
  const site = (root.dataset['site'] ?? '/').replace(/\/$/, '');
  return element(
    'div',
    { class: 'empty-state results-none' },
    element('h2', {}, only === undefined ? t.none : t.noneOf(wordsOf(only, index, state))),
    ...(lines.length > 0
      ? [element('p', {}, t.noneText), element('ul', { class: 'near' }, ...lines)]
      : []),
    element(
      'p',
      { class: 'results-acts' },
      clear,
      add,
      ...(state.text ? [wholeSite(site, state.text)] : []),
    ),
  );
}

/** A dropped or kept filter as in the rail: `Topic: Timing, Networks`. */
function wordsOf(constraint: Constraint, { facets }: CatalogueIndex, state: FilterState): string {
  if (constraint === 'text') return t.text(state.text);
  const chosen = state.chosen[constraint] ?? [];
  const labels = facets[constraint]
    .filter(({ id }) => chosen.includes(id))
    .map(({ label }) => label);
  return labelled(t.facets[constraint], series(labels));
}

/** A link to the site-wide search for the same text. */
export function wholeSite(site: string, text: string) {
  const query = new URLSearchParams({ q: text }).toString();
  return element('a', { href: `${site}/search/?${query}` }, t.fullText(text));
}
