import { searchMessages as t } from '#messages/search.ts';
import { or } from '#messages/grammar.ts';
import type { Correction, SearchAnswer } from '../finder.ts';
import { element } from '../../../lib/element.ts';
import { queryLink } from './query-link.ts';

/**
 * What a reader sees whose words were not found: never a dead end.
 *
 * @param waysOut a list of links to where it may be found by hand.
 */
export function nothingView({ query, suggestions }: SearchAnswer, waysOut: Node): HTMLElement {
  return element(
    'section',
    { class: 'empty-state search-none' },
    element('h2', {}, t.none(query)),
    element('p', {}, t.noneText),
    ...meantView(suggestions),
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

/** What was searched instead of a word that no page has. */
export function correctionView({ asked, instead }: Correction): HTMLElement {
  const shown = or(instead.map((word) => t.quoted(word)));
  return element('p', { class: 'search-meant' }, t.corrected(asked, shown));
}

/** "Did you mean" with the names that are near; nothing if there are none. */
export function meantView(names: readonly string[]): HTMLElement[] {
  if (names.length === 0) return [];
  const links = names.flatMap((name, place) => [place > 0 ? ', ' : ' ', queryLink(name)]);
  return [element('p', { class: 'search-meant' }, t.meant, ...links, '?')];
}
