/** Entries of other offices, below those of this one. Loaded with their data when somebody searches, or asks for them. */
import type { Relevance } from '../../features/facets/full-text.ts';
import type { CatalogueIndex, ForeignItem } from '../../features/facets/item.ts';
import { narrow, type Narrowed } from '../../features/facets/narrow.ts';
import { findText } from '../../features/facets/relevance.ts';
import { sortItems } from '../../features/facets/sort.ts';
import { type FilterState, isOpen, sortOf } from '../../features/facets/state.ts';
import { facetMessages as t } from '#messages/facets.ts';
import { answered } from '../../lib/answered.ts';
import { element, required } from '../../lib/element.ts';
import { setRows } from './catalogue-list.ts';
import { makeTable } from './catalogue-table.ts';
import { unbroken } from './catalogue-row.ts';
import { makePick } from './compare-button.ts';
import { showPicks } from './compare-store.ts';

/** Rows that are shown at once. */
const STEP = 60;

export class ForeignResults {
  readonly #root: HTMLElement;
  readonly #group: HTMLElement;
  readonly #index: CatalogueIndex;
  readonly #items: readonly ForeignItem[];
  readonly #rows = new Map<string, HTMLElement>();
  #shown: readonly ForeignItem[] = [];
  #limit = STEP;
  #state: FilterState | undefined;
  #asked = '';
  #relevance: Relevance | undefined;

  /** @param root with the results of this office. */
  constructor(root: HTMLElement, index: CatalogueIndex, items: readonly ForeignItem[]) {
    this.#root = root;
    this.#group = required(root, '[data-foreign]');
    this.#index = index;
    this.#items = items;
    this.#group.addEventListener('click', ({ target }) => this.#onClick(target));
  }

  /** All that were found, including those not yet shown. */
  get items() {
    return this.#shown;
  }

  /** Shows what a search finds; for no search, only that there is something. */
  show(state: FilterState): Narrowed<ForeignItem> {
    if (this.#asked !== state.text) {
      this.#asked = state.text;
      this.#relevance = findText(state.text, this.#items);
    }
    const narrowed = narrow({ ...this.#index, items: this.#items }, state, this.#relevance);
    this.#shown = isOpen(state) ? [] : sortItems(narrowed.found, sortOf(state), this.#relevance);
    this.#limit = STEP;
    this.#state = state;
    this.#group.hidden = !isOpen(state) && this.#shown.length === 0;
    required(this.#group, '[data-foreign-ask]').hidden = !isOpen(state);
    required(this.#group, 'header p').textContent = t.entries(narrowed.found.length);
    if (this.#shown.length > 0) {
      const count = this.#root.querySelector('[data-count]');
      count?.append(` ${t.elsewhere(this.#shown.length)}`);
    }
    this.#render();
    return narrowed;
  }

  #render() {
    const items = this.#shown.slice(0, this.#limit);
    const columns = this.#state?.view === 'table' ? this.#state.columns : undefined;
    const list = required(this.#group, '.container');
    list.hidden = columns !== undefined || items.length === 0;
    setRows(required(list, '.shelf'), columns ? [] : items.map((item) => this.#rowOf(item)));
    required(this.#group, '[data-foreign-table]').replaceChildren(
      ...(columns && items.length > 0
        ? makeTable(items, columns, this.#index, addressOf, t.tableElsewhere)
        : []),
    );
    const rest = Math.min(STEP, this.#shown.length - items.length);
    const attributes = { class: 'btn line', type: 'button', 'data-foreign-next': '' };
    const more = element('button', attributes, t.moreElsewhere(rest));
    required(this.#group, '[data-foreign-more]').replaceChildren(
      ...(rest > 0 ? [element('p', { class: 'results-more' }, more)] : []),
    );
    showPicks(this.#group);
  }

  /** The first new row gets the focus. */
  #onClick(target: EventTarget | null) {
    if (!(target instanceof Element && target.closest('[data-foreign-next]'))) return;
    const before = this.#limit;
    this.#limit += STEP;
    this.#render();
    const next = this.#shown[before];
    const address = next && CSS.escape(addressOf(next));
    this.#group.querySelector<HTMLElement>(`a[href="${address}"]`)?.focus();
  }

  #rowOf(item: ForeignItem): HTMLElement {
    const row = this.#rows.get(item.id) ?? makeForeignRow(item, this.#kindOf(item));
    this.#rows.set(item.id, row);
    return row;
  }

  /** The mark of a kind, from its tab, and its name; nothing where this office has no entry of the kind. */
  #kindOf({ kind }: ForeignItem): (Node | string)[] {
    const mark = kind && this.#root.querySelector(`.kind-tabs .${kind} svg`)?.cloneNode(true);
    const label = this.#index.facets.kind.find(({ id }) => id === kind)?.label;
    if (!mark || label === undefined) return [];
    return [mark, element('span', { class: 'visually-hidden' }, label)];
  }
}

/** The page of the original. */
function addressOf({ to }: ForeignItem): string {
  return to;
}

/** @throws if the entries cannot be loaded. */
export async function loadForeign(
  root: HTMLElement,
  index: CatalogueIndex,
): Promise<ForeignResults> {
  const address = required(root, '[data-foreign]').dataset['foreign'] ?? '';
  // Not cached, since it must fit the page of the same build.
  const response = answered(await fetch(address, { cache: 'no-cache' }));
  return new ForeignResults(root, index, (await response.json()) as ForeignItem[]);
}

/** Like a row of this office, with the office in the place of a number. */
function makeForeignRow(item: ForeignItem, reference: readonly (Node | string)[]): HTMLElement {
  const { id, kind, name, to, office, summary, lang, license } = item;
  return element(
    'li',
    { class: `shelf-row ${kind ?? ''}` },
    element('span', { class: `ref ${kind ?? ''}` }, ...reference),
    element(
      'div',
      {},
      element('h3', { class: 'shelf-name' }, element('a', { href: to, rel: 'external' }, name)),
      element(
        'p',
        {},
        ...(summary ? [element('span', { lang }, summary), ' '] : []),
        element('small', { class: 'shelf-office' }, office),
      ),
    ),
    element(
      'div',
      { class: 'data' },
      ...(license ? unbroken(license) : [element('span', { class: 'absent' }, t.values.notStated)]),
    ),
    element('div', { class: 'data' }),
    element('span', {}),
    makePick(id, name),
  );
}
