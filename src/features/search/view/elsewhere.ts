import { searchMessages as t } from '#messages/search.ts';
import { element } from '../../../lib/element.ts';
import type { Elsewhere, HitElsewhere } from '../elsewhere.ts';

/** Entries of other offices, below the pages of the site, each with its office and a link to the original. */
export function elsewhereView({ hits, total }: Elsewhere): HTMLElement[] {
  if (hits.length === 0) return [];
  const count = element('span', { class: 'data' }, String(total));
  return [
    element(
      'section',
      { class: 'search-group', 'data-search-group': 'elsewhere' },
      element('h2', {}, t.elsewhere, ' ', count),
      element('ul', { class: 'search-hits' }, ...hits.map(row)),
    ),
  ];
}

function row({ name, to, office, summary, lang }: HitElsewhere): HTMLElement {
  const link = element('a', { href: to, rel: 'external', 'data-search-item': '' }, name);
  const body = element('div', {}, element('p', { class: 'search-name' }, link));
  if (summary) body.append(element('p', { class: 'search-line', lang }, summary));
  body.append(element('p', { class: 'search-facts' }, office));
  return element('li', { class: 'search-hit unnumbered' }, body);
}
