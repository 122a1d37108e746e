import { searchMessages as t } from '#messages/search.ts';
import { element } from '../../../lib/element.ts';
import { queryLink } from './query-link.ts';

/** The recent searches, each with a button that removes it; nothing if there are none. */
export function recentList(queries: readonly string[]): HTMLElement[] {
  if (queries.length === 0) return [];
  const rows = queries.map((query) => element('li', {}, queryLink(query), forgetButton(query)));
  return [element('h2', {}, t.recent), element('ul', { class: 'search-recent' }, ...rows)];
}

function forgetButton(query: string): HTMLElement {
  const label = t.forget(query);
  return element(
    'button',
    { type: 'button', 'data-search-forget': query, 'aria-label': label, title: label },
    '×',
  );
}
