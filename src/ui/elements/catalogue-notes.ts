/** The notes above the results: filters in use, ignored parts of the address, and links to go on. */
import { writeAddress } from '../../features/facets/address.ts';
import { DETECTED, NOT_READ, NOT_STATED } from '../../schemas/facet.ts';
import type { CatalogueIndex } from '../../features/facets/item.ts';
import type { Narrowed } from '../../features/facets/narrow.ts';
import { nearState } from '../../features/facets/near-state.ts';
import { closestFeed } from '../../features/facets/feed.ts';
import { closestSlice } from '../../features/facets/slice.ts';
import {
  cleared,
  facetsInUse,
  type FilterState,
  isOpen,
  toggle,
  withAll,
} from '../../features/facets/state.ts';
import { facetMessages as t } from '#messages/facets.ts';
import { element } from '../../lib/element.ts';
import { nothingFound, wholeSite } from './catalogue-nothing.ts';

/**
 * Replaces the notes. The focus moves from a removed filter to the one in its place.
 *
 * @param isElsewhere whether other offices have entries that were found.
 */
export function showNotes(
  root: HTMLElement,
  index: CatalogueIndex,
  state: FilterState,
  narrowed: Narrowed,
  ignored: number,
  isElsewhere: boolean,
): void {
  const notes = root.querySelector<HTMLElement>('[data-notes]');
  if (!notes) return;
  const chips = () => [...notes.querySelectorAll<HTMLElement>('.chips button')];
  const place = chips().findIndex((chip) => chip === document.activeElement);
  notes.replaceChildren(
    ...(ignored > 0 ? [ignoredNote(ignored)] : []),
    ...(isOpen(state) ? [] : [chipList(index, state)]),
    ...(narrowed.byFullText > 0
      ? [
          element(
            'p',
            { class: 'results-text' },
            t.byFullText(narrowed.byFullText, narrowed.found.length),
          ),
        ]
      : []),
    narrowed.found.length > 0 || isElsewhere
      ? takeHome(root, index, state)
      : nothingFound(root, index, state, narrowed.near),
  );
  if (place >= 0) (chips()[place] ?? chips().at(-1))?.focus({ preventScroll: true });
}

function ignoredNote(ignored: number) {
  return element('p', { class: 'results-ignored', role: 'status' }, t.ignored(ignored));
}

function chipList({ facets }: CatalogueIndex, state: FilterState) {
  const values = facetsInUse(state).flatMap((facet) =>
    (state.chosen[facet] ?? []).map((id) => {
      const label = facets[facet].find((value) => value.id === id)?.label ?? id;
      const isStated = ![DETECTED, NOT_READ, NOT_STATED].includes(id);
      return chip(t.chosen(facet, t.facets[facet], label, isStated), toggle(state, facet, id));
    }),
  );
  const all = state.all.map((facet) =>
    chip(t.allOf(t.facets[facet]), withAll(state, facet, false)),
  );
  const text = state.text
    ? [chip(t.text(state.text), nearState(state, { way: 'without', constraint: 'text', count: 0 }))]
    : [];
  const clear = element(
    'button',
    { class: 'chips-clear', type: 'button', 'data-go': writeAddress(cleared(state)) },
    t.clear,
  );
  return element(
    'ul',
    { class: 'chips', 'aria-label': t.inUse },
    ...[...text, ...values, ...all, clear].map((button) => element('li', {}, button)),
  );
}

function chip(label: string, without: FilterState) {
  const hint = element('span', { class: 'visually-hidden' }, t.remove);
  const cross = element('span', { 'aria-hidden': 'true' }, '×');
  const attributes = { class: 'chip', type: 'button', 'data-go': writeAddress(without) };
  return element('button', attributes, hint, label, cross);
}

function takeHome(root: HTMLElement, { facets }: CatalogueIndex, state: FilterState) {
  const slice = closestSlice(state, facets);
  const site = (root.dataset['site'] ?? '/').replace(/\/$/, '');
  const feed = closestFeed(state, facets);
  const links = [
    ...(slice ? [element('a', { href: site + slice.path }, t.slice(slice.value.label))] : []),
    element('a', { href: site + feed.path }, t.follow(feed.value?.label)),
    ...(state.text ? [wholeSite(site, state.text)] : []),
  ];
  const formats = ['CSV', 'JSON'].flatMap((format) => [
    ' ',
    element(
      'button',
      { class: 'chips-clear', type: 'button', 'data-download': format.toLowerCase() },
      format,
    ),
  ]);
  return element(
    'p',
    { class: 'results-home' },
    element('span', {}, t.download, ...formats),
    ...links.flatMap((link) => [' ', link]),
  );
}
