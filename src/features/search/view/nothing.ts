import { searchMessages as t } from '#messages/search.ts';
import { or } from '#messages/grammar.ts';
import type { Correction, SearchAnswer } from '../finder.ts';
import { element } from '../../../lib/element.ts';
import { queryLink } from './query-link.ts';

/**
 * The view for a query without results, with ways to go on.
 *
 * @param waysOut links to browse instead.
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

/** The view for an index that could not be loaded. */
export function failureView(waysOut: Node): HTMLElement {
  return element(
    'section',
    { class: 'empty-state search-none' },
    element('h2', {}, t.failed),
    element('p', {}, t.failedText),
    waysOut,
  );
}

/** The words that were searched instead of one that occurs nowhere. */
export function correctionView({ asked, instead }: Correction): HTMLElement {
  const shown = or(instead.map((word) => t.quoted(word)));
  return element('p', { class: 'search-meant' }, t.corrected(asked, shown));
}

/** "Did you mean" with similar names; empty without any. */
export function meantView(names: readonly string[]): HTMLElement[] {
  if (names.length === 0) return [];
  const links = names.flatMap((name, place) => [place > 0 ? ', ' : ' ', queryLink(name)]);
  return [element('p', { class: 'search-meant' }, t.meant, ...links, '?')];
}
