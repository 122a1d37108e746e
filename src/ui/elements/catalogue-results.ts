import type { CatalogueIndex, CatalogueItem } from '../../features/facets/item.ts';
import { type FilterState, sortOf } from '../../features/facets/state.ts';
import type { Sort } from '../../schemas/list-words.ts';
import { facetMessages as t } from '#messages/facets.ts';
import { element } from '../../lib/element.ts';
import { leaveOutUnknown, rowsOf, setRows } from './catalogue-list.ts';
import { makeRow } from './catalogue-row.ts';
import { makeTable } from './catalogue-table.ts';
import { showPicks } from './compare-store.ts';

/** Orders that group by kind. */
const GROUPED: ReadonlySet<Sort> = new Set<Sort>(['described', 'number']);

/** Longer lists are cut, with a button to show more. */
const MOST = 600;
const STEP = 60;
/** Rows per list that are drawn at once; more than a window shows. */
const SOON = 20;

/** The results: rows of the page are moved and hidden, missing ones are made. */
export class CatalogueResults {
  readonly #root: HTMLElement;
  readonly #index: CatalogueIndex;
  readonly #site: string;
  readonly #rows: Map<string, HTMLElement>;
  readonly #groups: readonly HTMLElement[];
  readonly #found: HTMLElement;
  readonly #flat = element('ul', { class: 'shelf' });
  readonly #frame = element('div', { class: 'container' });
  #items: readonly CatalogueItem[] = [];
  #state: FilterState | undefined;
  #limit = STEP;
  #drawn = Infinity;

  constructor(root: HTMLElement, index: CatalogueIndex) {
    this.#root = root;
    this.#index = index;
    this.#site = root.dataset['site'] ?? '/';
    this.#rows = rowsOf(root);
    this.#groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
    this.#found = root.querySelector('[data-found]') as HTMLElement;
    const head = root.querySelector('.shelf-head')?.cloneNode(true) ?? '';
    this.#frame.append(head, this.#flat);
    for (const link of root.querySelectorAll('[data-rest]')) link.remove();
  }

  /** All results, including those not yet shown. */
  get items() {
    return this.#items;
  }

  /** @param isSoon draws visible rows first, and the rest after the next frame. */
  show(items: readonly CatalogueItem[], state: FilterState, isSoon = false) {
    this.#items = items;
    this.#state = state;
    this.#limit = this.#index.items.length > MOST ? STEP : MOST;
    this.#drawn = isSoon && state.view !== 'table' ? SOON : Infinity;
    this.#showCount();
    this.#render();
    if (this.#lists().some(({ length }) => length > this.#drawn)) this.#renderRest();
  }

  #renderRest() {
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.#drawn = Infinity;
        this.#render();
      });
    });
  }

  /** Shows more rows, and focuses the first new one. */
  showMore() {
    const before = this.#limit;
    const first = this.#lists().find(({ length }) => length > before)?.[before];
    this.#limit += STEP;
    this.#render();
    this.#linkOf(first)?.focus();
  }

  /** For when the focused element was removed. */
  focus(preventScroll = true) {
    this.#root.querySelector<HTMLElement>('[data-count]')?.focus({ preventScroll });
  }

  #showCount() {
    const count = this.#root.querySelector('[data-count]');
    const { found, rest } = t.count(this.#items.length, this.#index.items.length);
    count?.replaceChildren(element('b', {}, found), ` ${rest}`);
    this.#root.querySelector('[data-show]')?.replaceChildren(t.show(this.#items.length));
  }

  /** Moved rows lose the focus, so it is restored. */
  #render() {
    const focused = document.activeElement;
    const view = this.#state?.view ?? 'shelf';
    const results = this.#root.querySelector<HTMLElement>('.results');
    if (results) results.dataset['view'] = view;
    this.#showOrder();
    this.#showGroups(this.#isGrouped() ? this.#lists() : []);
    this.#showFlat(
      this.#isGrouped() ? [] : this.#items.slice(0, Math.min(this.#limit, this.#drawn)),
    );
    if (results) showPicks(results);
    if (focused instanceof HTMLElement && focused !== document.activeElement) {
      focused.focus({ preventScroll: true });
    }
  }

  #showOrder() {
    const order = this.#root.querySelector<HTMLElement>('[data-described]');
    if (order) order.hidden = !this.#state || sortOf(this.#state) !== 'described';
  }

  /** By kind, as in the page, or in one list. */
  #isGrouped() {
    return this.#state?.view !== 'table' && this.#state && GROUPED.has(sortOf(this.#state));
  }

  #lists(): (readonly CatalogueItem[])[] {
    if (!this.#isGrouped()) return [this.#items];
    return [...Map.groupBy(this.#items, ({ kind }) => kind).values()];
  }

  #showGroups(lists: readonly (readonly CatalogueItem[])[]) {
    for (const group of this.#groups) {
      const members = lists.find(([first]) => first?.kind === group.dataset['group']) ?? [];
      group.hidden = members.length === 0;
      const rows = members
        .slice(0, Math.min(this.#limit, this.#drawn))
        .map((item) => this.#rowOf(item));
      const shelf = group.querySelector('.shelf');
      if (shelf) setRows(shelf, rows);
      leaveOutUnknown(group.querySelector('.container'), members);
      const count = group.querySelector('[data-group-count]');
      if (count) count.textContent = t.entries(members.length);
    }
  }

  #showFlat(items: readonly CatalogueItem[]) {
    const more = this.#moreButton();
    if (items.length === 0) this.#found.replaceChildren(...more);
    else if (this.#state?.view === 'table') {
      const { columns } = this.#state;
      const table = makeTable(items, columns, this.#index, (item) => this.#addressOf(item));
      this.#found.replaceChildren(...table, ...more);
    } else {
      setRows(
        this.#flat,
        items.map((item) => this.#rowOf(item)),
      );
      leaveOutUnknown(this.#frame, this.#items);
      this.#found.replaceChildren(this.#frame, ...more);
    }
  }

  #moreButton(): HTMLElement[] {
    const shownAt = (limit: number) =>
      this.#lists().reduce((sum, { length }) => sum + Math.min(length, limit), 0);
    const count = shownAt(this.#limit + STEP) - shownAt(this.#limit);
    if (count === 0) return [];
    const words = t.more(count, this.#items.length);
    const button = element('button', { class: 'btn line', type: 'button', 'data-more': '' }, words);
    return [element('p', { class: 'results-more' }, button)];
  }

  #rowOf(item: CatalogueItem): HTMLElement {
    const row = this.#rows.get(item.id) ?? this.#makeRow(item);
    if (item.status && this.#state?.view === 'cards') this.#addStatus(row, item.status);
    return row;
  }

  #makeRow(item: CatalogueItem): HTMLElement {
    const like = this.#rows.values().find((row) => row.classList.contains(item.kind)) ?? this.#root;
    const row = makeRow(item, this.#addressOf(item), like);
    this.#rows.set(item.id, row);
    return row;
  }

  /** Cards show the status; rows of the shelf do not. */
  #addStatus(row: HTMLElement, id: string) {
    if (row.querySelector('.status')) return;
    const label = this.#index.facets.status.find((value) => value.id === id)?.label ?? id;
    row.append(element('span', { class: `status ${id}` }, label));
  }

  #addressOf({ id }: CatalogueItem): string {
    return `${this.#site}projects/${id}/`;
  }

  #linkOf(item: CatalogueItem | undefined): HTMLElement | null {
    const address = item && this.#addressOf(item);
    return address ? this.#root.querySelector(`.results a[href="${CSS.escape(address)}"]`) : null;
  }
}
