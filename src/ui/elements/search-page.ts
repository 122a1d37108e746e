import { queryOf, searchAddress } from '../../features/search/address.ts';
import { isTypedInto, opensSearch } from '../../features/search/keys.ts';
import { SEARCH_EDITED, SEARCH_SETTLED, SiteSearch } from './site-search.ts';

/** Keeps the query of the search page in its address, for sharing and for the history. */
class SearchPage extends HTMLElement {
  /** One editing session makes one step in the history. */
  #isSettled = true;

  connectedCallback() {
    const search = this.querySelector('site-search');
    if (!(search instanceof SiteSearch)) return;
    search.addEventListener(SEARCH_EDITED, () => this.#write(search.query));
    search.addEventListener(SEARCH_SETTLED, () => (this.#isSettled = true));
    search.addEventListener('change', () => (this.#isSettled = true));
    search.addEventListener('submit', (event) => this.#stay(event, search));
    addEventListener('popstate', () => this.#read(search));
    document.addEventListener('keydown', (event) => this.#onKey(event));
    // Reserves the space below the field, so that the layout does not shift.
    this.toggleAttribute('data-asked', queryOf(location.search) !== '');
    if (queryOf(location.search)) this.#read(search);
  }

  #read(search: SiteSearch) {
    this.#isSettled = true;
    void search.ask(queryOf(location.search));
  }

  #write(query: string) {
    const address = searchAddress(location.pathname, query);
    if (address === location.pathname + location.search) return;
    if (this.#isSettled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#isSettled = false;
  }

  #stay(event: Event, search: SiteSearch) {
    event.preventDefault();
    this.#write(search.query);
    this.#isSettled = true;
    void search.search();
  }

  #onKey(event: KeyboardEvent) {
    if (!opensSearch(event, isTypedInto(event.target))) return;
    event.preventDefault();
    this.querySelector('input')?.select();
  }
}

customElements.define('search-page', SearchPage);
