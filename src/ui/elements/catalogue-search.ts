import { readAddress, writeAddress } from '../../features/facets/address.ts';
import { choiceOf, firstState } from '../../features/facets/choice.ts';
import type { CatalogueIndex, ForeignItem } from '../../features/facets/item.ts';
import { narrow, type Narrowed } from '../../features/facets/narrow.ts';
import { sortItems } from '../../features/facets/sort.ts';
import { type FilterState, isOpen, sortOf } from '../../features/facets/state.ts';
import { facetMessages as t } from '#messages/facets.ts';
import { element } from '../../lib/element.ts';
import { answered } from '../../lib/answered.ts';
import type { ForeignResults } from './catalogue-foreign.ts';
import { keepChoice, readChoice } from './catalogue-choice.ts';
import { downloadResults } from './catalogue-download.ts';
import { CatalogueForm } from './catalogue-form.ts';
import { showKindTabs } from './catalogue-kinds.ts';
import { showNotes } from './catalogue-notes.ts';
import { CatalogueResults } from './catalogue-results.ts';
import { CatalogueText } from './catalogue-text.ts';
import resultStyles from '../styles/catalogue-results.css?url';

const PAUSE = 120;

/**
 * Loads the data and enables the filters. If loading fails, shows a message above the complete list.
 *
 * @param isEdited whether the form was used before this was ready.
 */
export async function startSearch(root: HTMLElement, isEdited: () => boolean): Promise<void> {
  try {
    const [index] = await Promise.all([loadIndex(root.dataset['index'] ?? ''), loadStyles()]);
    new CatalogueSearch(root, index).start(isEdited());
  } catch (cause) {
    console.info(cause);
    root.querySelector('[data-notes]')?.replaceChildren(t.failed);
  }
}

async function loadIndex(address: string): Promise<CatalogueIndex> {
  // Not cached, since it must fit the page of the same build.
  const response = answered(await fetch(address, { cache: 'no-cache' }));
  return (await response.json()) as CatalogueIndex;
}

/** By a link element, since an import would load the sheet with the page. Without it the search still works. */
function loadStyles(): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href: resultStyles });
  return new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
}

/** Keeps the form, the address and the results in sync. */
class CatalogueSearch {
  readonly #root: HTMLElement;
  readonly #index: CatalogueIndex;
  readonly #form: CatalogueForm;
  readonly #results: CatalogueResults;
  readonly #text: CatalogueText;
  #state: FilterState;
  #ignored: number;
  #foreign: ForeignResults | undefined;
  #isForeignAsked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One editing session makes one step in the history. */
  #isTyping = false;

  constructor(root: HTMLElement, index: CatalogueIndex) {
    this.#root = root;
    this.#index = index;
    this.#form = new CatalogueForm(root, index);
    this.#results = new CatalogueResults(root, index);
    this.#text = new CatalogueText(index.items, root.dataset['site'] ?? '/');
    const { state, ignored } = firstState(location.search, readChoice(), index.facets);
    this.#state = state;
    this.#ignored = ignored;
  }

  start(isEdited: boolean) {
    this.#root.addEventListener('input', (event) => this.#onInput(event));
    this.#root.addEventListener('click', (event) => this.#onClick(event));
    this.#root.addEventListener('change', () => (this.#isTyping = false));
    this.#root.addEventListener('submit', (event) => this.#onSubmit(event));
    addEventListener('popstate', () => this.#readAddress());
    this.#form.findValues();
    if (isEdited) this.#go(this.#form.read(this.#state));
    else {
      if (!location.search) history.replaceState(null, '', this.#address());
      this.#show();
    }
  }

  #onInput({ target }: Event) {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target.name === 'q') this.#searchSoon();
    else if (target.name) this.#go(this.#form.read(this.#state));
    else this.#form.findValues();
  }

  #searchSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#go(this.#form.read(this.#state), this.#isTyping);
      this.#isTyping = true;
    }, PAUSE);
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#go(this.#form.read(this.#state), this.#isTyping);
    this.#isTyping = false;
  }

  #onClick(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const target = event.target instanceof Element ? event.target.closest('a, button') : null;
    if (!(target instanceof HTMLElement)) return;
    const { go, more, download, show } = target.dataset;
    if (go !== undefined) {
      event.preventDefault();
      this.#go(readAddress(go, this.#index.facets).state);
    } else if (more !== undefined) this.#results.showMore();
    else if (show !== undefined) {
      event.preventDefault();
      target.closest('details')?.removeAttribute('open');
      this.#results.focus(false);
    } else if (download) downloadResults(download, this.#found(), this.#index, this.#projects());
  }

  /** What is shown, of other offices too. */
  #found() {
    return [...this.#results.items, ...(this.#foreign?.items ?? [])];
  }

  #projects() {
    return new URL(`${this.#root.dataset['site'] ?? '/'}projects/`, location.href).href;
  }

  #readAddress() {
    clearTimeout(this.#timer);
    this.#isTyping = false;
    const { state, ignored } = readAddress(location.search, this.#index.facets);
    this.#state = state;
    this.#ignored = ignored;
    this.#show();
  }

  /** Applies a new state to the address, the form and the results. */
  #go(state: FilterState, replace = false) {
    const before = choiceOf(this.#state);
    this.#state = state;
    this.#ignored = 0;
    if (choiceOf(state) !== before) keepChoice(choiceOf(state));
    const address = this.#address();
    if (address !== location.pathname + location.search) {
      if (replace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#show('soon');
  }

  #address() {
    return location.pathname + writeAddress(this.#state);
  }

  /**
   * @param how `all`: draw all rows, so that the scroll position can be restored; `soon`: visible rows first; `more`:
   *   results of the full text arrived, while somebody may still be typing.
   */
  #show(how: 'all' | 'soon' | 'more' = 'all') {
    const hadFocus = this.#root.contains(document.activeElement);
    const relevance = this.#text.find(this.#state.text, () => this.#show('more'));
    const narrowed = narrow(this.#index, this.#state, relevance);
    const items = sortItems(narrowed.found, sortOf(this.#state), relevance);
    showKindTabs(this.#root, this.#index, this.#state, narrowed.counts.kind);
    this.#results.show(items, this.#state, how === 'soon');
    const others = this.#showForeign();
    this.#form.show(this.#state, withOffices(narrowed.counts, others, this.#index), how !== 'more');
    const isElsewhere = (others?.found.length ?? 0) > 0;
    showNotes(this.#root, this.#index, this.#state, narrowed, this.#ignored, isElsewhere);
    if (hadFocus && !this.#root.contains(document.activeElement)) this.#results.focus();
  }

  /** Entries of other offices are loaded with the first search. */
  #showForeign(): Narrowed<ForeignItem> | undefined {
    if (!this.#index.offices) return undefined;
    if (!isOpen(this.#state) && !this.#isForeignAsked) void this.#loadForeign();
    return this.#foreign?.show(this.#state);
  }

  async #loadForeign() {
    this.#isForeignAsked = true;
    try {
      const { loadForeign } = await import('./catalogue-foreign.ts');
      this.#foreign = await loadForeign(this.#root, this.#index);
      this.#show('more');
    } catch (cause) {
      console.info(cause);
      this.#isForeignAsked = false;
      this.#root.querySelector('[data-foreign-more]')?.replaceChildren(t.elsewhereFailed);
    }
  }
}

/** The number of entries of each office: those of others as this search finds them, or all until they are loaded. */
function withOffices(
  counts: Narrowed['counts'],
  others: Narrowed<ForeignItem> | undefined,
  { offices }: CatalogueIndex,
): Narrowed['counts'] {
  if (!offices) return counts;
  const elsewhere = others?.counts.office ?? offices;
  const [own = 0] = counts.office;
  return { ...counts, office: [own, ...elsewhere.slice(1)] };
}
