import { searchMessages as t } from '#messages/search.ts';
import type { SearchAnswer } from '../finder.ts';
import { element } from '../../../lib/element.ts';
import { queryLink } from './query-link.ts';

/**
 * What a reader sees whose words were not found: never a dead end.
 *
 * @param waysOut a list of links to where it may be found by hand.
 */
export function nothingView(
  { query, suggestions, shorter }: SearchAnswer,
  waysOut: Node,
): HTMLElement {
  return element(
    'section',
    { class: 'empty-state search-none' },
    element('h2', {}, t.none(query)),
    element('p', {}, t.noneText),
    ...meantView(suggestions),
    ...(shorter ? [element('p', {}, t.shorter, ' ', queryLink(shorter))] : []),
    element('h3', {}, t.waysOut),
    waysOut,
  );
}

/** What a reader sees when the index did not arrive. */
export function failureView(waysOut: Node): HTMLElement {
  return element(
    'section',
    { class: 'empty-state search-none' },
    element('h2', {}, t.failed),
    element('p', {}, t.failedText),
    waysOut,
  );
}

/** "Did you mean" with the names that are near; nothing if there are none. */
export function meantView(names: readonly string[]): HTMLElement[] {
  if (names.length === 0) return [];
  const links = names.flatMap((name, place) => [place > 0 ? ', ' : ' ', queryLink(name)]);
  return [element('p', { class: 'search-meant' }, t.meant, ...links, '?')];
}
