/** What stands between the bar and the results: the filters in use, what was left out, and ways on. */
import { writeAddress } from '../facets/address.ts';
import { NOT_READ, NOT_STATED } from '../facets/facet.ts';
import type { CatalogueIndex } from '../facets/item.ts';
import type { Constraint, Narrowed, NearSearch } from '../facets/narrow.ts';
import { nearState } from '../facets/near-state.ts';
import { closestFeed } from '../facets/feed.ts';
import { closestSlice } from '../facets/slice.ts';
import { cleared, facetsInUse, type FilterState, isOpen, toggle } from '../facets/state.ts';
import { facetMessages as t } from '../messages/facets.ts';
import { element } from '../search/view/element.ts';

const MOST_IGNORED = 5;

/** Replaces the notes. Focus on a filter that is gone moves to the one that took its place. */
export function showNotes(
  root: HTMLElement,
  index: CatalogueIndex,
  state: FilterState,
  narrowed: Narrowed,
  ignored: readonly string[],
): void {
  const notes = root.querySelector<HTMLElement>('[data-notes]');
  if (!notes) return;
  const chips = () => [...notes.querySelectorAll<HTMLElement>('.chips button')];
  const place = chips().findIndex((chip) => chip === document.activeElement);
  notes.replaceChildren(
    ...(ignored.length > 0 ? [ignoredNote(ignored)] : []),
    ...(isOpen(state) ? [] : [chipList(index, state)]),
    ...(narrowed.found.length > 0
      ? [takeHome(root, index, state)]
      : [nothing(root, index, state, narrowed.near)]),
  );
  if (place >= 0) (chips()[place] ?? chips().at(-1))?.focus({ preventScroll: true });
}

function ignoredNote(ignored: readonly string[]) {
  const shown = ignored.slice(0, MOST_IGNORED).join(', ');
  return element('p', { class: 'results-ignored', role: 'status' }, t.ignored(shown));
}

function chipList({ facets }: CatalogueIndex, state: FilterState) {
  const values = facetsInUse(state).flatMap((facet) =>
    (state.chosen[facet] ?? []).map((id) => {
      const label = facets[facet].find((value) => value.id === id)?.label ?? id;
      const isStated = id !== NOT_STATED && id !== NOT_READ;
      return chip(t.chosen(facet, t.facets[facet], label, isStated), toggle(state, facet, id));
    }),
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
    ...[...text, ...values, clear].map((button) => element('li', {}, button)),
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
    ...(state.text ? [fullText(site, state.text)] : []),
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

function fullText(site: string, text: string) {
  const query = new URLSearchParams({ q: text }).toString();
  return element('a', { href: `${site}/search/?${query}` }, t.fullText(text));
}

function nothing(
  root: HTMLElement,
  index: CatalogueIndex,
  state: FilterState,
  near: readonly NearSearch[],
) {
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
    { class: 'results-none' },
    element('h2', {}, t.none),
    ...(lines.length > 0
      ? [element('p', {}, t.noneText), element('ul', { class: 'near' }, ...lines)]
      : []),
    element(
      'p',
      { class: 'results-acts' },
      clear,
      add,
      ...(state.text ? [fullText(site, state.text)] : []),
    ),
  );
}

/** What is given up or kept, in the words of the rail: `Topic: Timing, Networks`. */
function wordsOf(constraint: Constraint, { facets }: CatalogueIndex, state: FilterState): string {
  if (constraint === 'text') return t.text(state.text);
  const chosen = state.chosen[constraint] ?? [];
  const labels = facets[constraint]
    .filter(({ id }) => chosen.includes(id))
    .map(({ label }) => label);
  return `${t.facets[constraint]}: ${labels.join(', ')}`;
}
